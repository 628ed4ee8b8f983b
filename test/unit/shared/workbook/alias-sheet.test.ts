import { expect, it } from 'vitest'
import { buildAliasTable, readAliasRows } from '#shared/workbook/alias-sheet'

const aliases = [
  { spelling: 'MIT', name: 'Massachusetts Institute of Technology' },
  { spelling: 'E.T.H. Zürich', name: 'ETH Zurich' }
]

it('writes names as a sheet of two columns that can be taken back in', () => {
  const [sheet] = buildAliasTable('institutions', aliases).sheets
  const rows = [
    ['Spelling', 'Counts as'],
    ...aliases.toReversed().map(({ spelling, name }) => [spelling, name])
  ]
  expect(sheet?.name).toBe('Institutions')
  expect(JSON.stringify(sheet)).toContain('E.T.H. Zürich')
  expect(readAliasRows(rows)).toEqual(aliases.toReversed())
})

it('takes what a person typed into two columns, without headings and with gaps', () => {
  expect(
    readAliasRows([['MIT', ' Massachusetts Institute of Technology ', 'a note'], ['', 'x'], ['y']])
  ).toEqual([aliases[0]])
})
