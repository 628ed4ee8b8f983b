import { expect, it } from 'vitest'
import { fields } from '#shared/domain/field'
import { learnedFrom } from '#shared/registrations/recogniser/learned-weights'
import { learnWeights } from '../../../../build/headings/learn-weights'
import { digestHeadings, listHeadings } from '../../../../build/headings/read-headings'

it('the weights were learned from the lists of headings as they stand', async () => {
  expect(learnedFrom).toBe(await digestHeadings())
})

it('every line of the lists is a heading, and each meaning has some', async () => {
  const headings = await listHeadings()
  const meant = new Set(headings.map(({ field }) => field))
  expect(fields.filter((field) => !meant.has(field))).toEqual(['ignored'])
})

it('what is learned tells apart what differs', () => {
  const column = (field: 'email' | 'city', name: string) => ({ field, features: new Map([[name, 1]]) })
  const examples = [1, 2, 3, 4].flatMap(() => [column('email', 'word:mail'), column('city', 'word:town')])
  const { fields: learned, traits, table } = learnWeights(examples)
  const weightOf = (trait: string, field: string) =>
    table[traits.indexOf(trait) * learned.length + learned.findIndex((name) => name === field)] ?? 0
  expect(weightOf('word:mail', 'email')).toBeGreaterThan(weightOf('word:mail', 'city'))
  expect(weightOf('word:town', 'city')).toBeGreaterThan(weightOf('word:town', 'email'))
})
