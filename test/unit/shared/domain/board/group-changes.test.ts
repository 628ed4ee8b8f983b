import { describe, expect, it } from 'vitest'
import { groupChanges } from '#shared/domain/board/group-changes'
import type { SeatChange } from '#shared/domain/compare-pairs'

const swapOne: SeatChange = { mentee: 'e1', before: ['m1'], after: ['m2'] }
const swapOther: SeatChange = { mentee: 'e2', before: ['m2'], after: ['m1'] }
const toFree: SeatChange = { mentee: 'e3', before: ['m3'], after: ['m4'] }
const link: SeatChange = { mentee: 'e4', before: ['m4'], after: ['m1'] }

/** A score that grows with the mentee's and the mentor's number. */
const scoreOf = (mentee: string, mentor: string) => 10 * Number(mentee.slice(1)) * Number(mentor.slice(1))

describe('the changes of a proposal, by what hangs together', () => {
  it('keeps a swap together and a move to a free place apart, the greater gain first', () => {
    expect(groupChanges([swapOne, toFree, swapOther], scoreOf)).toEqual([
      { changes: [toFree], gain: 30 },
      { changes: [swapOne, swapOther], gain: -10 }
    ])
  })

  it('joins what one more change links', () => {
    const [only, ...others] = groupChanges([swapOne, swapOther, toFree, link], scoreOf)
    expect(others).toEqual([])
    expect(new Set(only?.changes)).toEqual(new Set([swapOne, swapOther, toFree, link]))
  })

  it('finds nothing in nothing', () => {
    expect(groupChanges([], scoreOf)).toEqual([])
  })
})
