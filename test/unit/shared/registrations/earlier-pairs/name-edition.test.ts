import { expect, it } from 'vitest'
import { nameEdition } from '#shared/registrations/earlier-pairs/name-edition'

const runInfo = {
  name: 'Run info',
  visibility: 'visible',
  rows: [
    ['About', 'Item', 'Value'],
    ['Run', 'Edition', ' MICCAI 2024 ']
  ]
} as const

it.each([
  ['assignments.xlsx', [runInfo], 'MICCAI 2024'],
  ['pairs_2023-2024.csv', [], '2024'],
  ['pairs 120257.csv', [], 'pairs 120257'],
  ['.csv', [], '.csv']
])('of %s an edition is called by its run info, a year, or the file', (name, sheets, edition) => {
  expect(nameEdition({ name, sheets })).toBe(edition)
})
