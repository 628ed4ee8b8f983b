import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sector } from '#shared/domain/sector'
import { fewestShown, type OutcomeByGroup, outcomeByGroup } from '#shared/domain/outcome-by-group'
import { createMentee, createPool } from '../../../support/create-participant'

const by = { kind: 'field', field: 'sector' } as const

/** So many mentees of each sector, and of each the first so many with a pair. */
function outcome(sizes: readonly (readonly [Sector | null, number, number])[]): OutcomeByGroup {
  const people = sizes.flatMap(([sector, size, matched]) =>
    Array.from({ length: size }, (_, index) => ({
      mentee: createMentee({ id: `${sector} ${index}`, sector }),
      isMatched: index < matched
    }))
  )
  const pool = createPool({ mentees: people.map(({ mentee }) => mentee) })
  const pairs = people.flatMap(({ mentee, isMatched }, index) =>
    isMatched ? [{ mentee: mentee.id, millionths: 100_000 + index }] : []
  )
  return outcomeByGroup(pool, by, pairs)
}

const sizesOf = ({ groups }: OutcomeByGroup) => groups.map(({ mentees }) => mentees)

describe('the outcome by group', () => {
  it('says how many are matched, and the mean and the worst of their pairs', () => {
    expect(
      outcome([
        ['academia', 6, 5],
        ['industry', 5, 5]
      ])
    ).toEqual({
      whole: { mentees: 11, matched: 10, isHidden: false, scores: { mean: 100_005, worst: 100_000 } },
      groups: [
        {
          group: { kind: 'answer', answer: 'academia' },
          mentees: 6,
          matched: 5,
          isHidden: false,
          scores: { mean: 100_002, worst: 100_000 }
        },
        {
          group: { kind: 'answer', answer: 'industry' },
          mentees: 5,
          matched: 5,
          isHidden: false,
          scores: { mean: 100_008, worst: 100_006 }
        }
      ]
    })
  })

  it('puts one small group together with the next smallest, or it could be worked out from the whole', () => {
    expect(
      outcome([
        ['academia', 9, 9],
        ['industry', 7, 7],
        ['clinical', 2, 2]
      ]).groups.at(-1)
    ).toMatchObject({
      group: { kind: 'small-groups', groups: 2 },
      mentees: 9
    })
  })

  it('shows no group where only the whole is large enough', () => {
    expect(
      outcome([
        ['academia', 4, 4],
        ['industry', 3, 3]
      ]).groups
    ).toEqual([])
    expect(
      outcome([
        ['academia', 40, 4],
        ['industry', 3, 3]
      ]).groups
    ).toEqual([])
  })

  it('hides the scores of too few pairs, and those of the next fewest with them', () => {
    const { groups } = outcome([
      ['academia', 9, 9],
      ['industry', 8, 2],
      [null, 7, 6]
    ])
    expect(groups.map(({ matched, isHidden, scores }) => [matched, isHidden, scores === null])).toEqual([
      [9, false, false],
      [2, true, true],
      [6, true, true]
    ])
  })

  it('shows a group of whom nobody is matched: that is what it is for', () => {
    expect(
      outcome([
        ['academia', 9, 9],
        ['industry', 8, 0]
      ]).groups[1]
    ).toMatchObject({
      matched: 0,
      isHidden: false,
      scores: null
    })
  })

  it('never shows fewer than five people, nor leaves fewer than five out, however groups fall', () => {
    const sectors = ['academia', 'industry', 'start-up', 'clinical', 'government', null] as const
    const sizes = fc.tuple(
      ...sectors.map((sector) => fc.integer({ min: 0, max: 12 }).map((size) => [sector, size, size] as const))
    )
    fc.assert(
      fc.property(sizes, (drawn) => {
        const found = outcome(drawn)
        const shown = sizesOf(found)
        expect(shown.every((size) => size >= fewestShown)).toBe(true)
        const missing = found.whole.mentees - shown.reduce((sum, size) => sum + size, 0)
        expect(missing === 0 || shown.length === 0).toBe(true)
        const visible = found.groups.filter(({ scores }) => scores !== null).length
        const hidden = found.groups.filter(({ isHidden }) => isHidden).length
        expect(hidden === 1 && visible > 0).toBe(false)
      }),
      { numRuns: 300 }
    )
  })
})
