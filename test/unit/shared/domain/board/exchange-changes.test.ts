import { describe, expect, it } from 'vitest'
import { toExchangeChanges } from '#shared/domain/board/exchange-changes'
import type { SeatMove } from '#shared/domain/explanation'
import { toPool } from '#shared/domain/journal/people'
import { createDesk } from '../../../../support/decide-at-desk'

/** m1 and m2 have two places each; e1 and e2 sit with m1, e3 and e4 with m2. */
const { facts } = createDesk(['e1', 'm1'], ['e2', 'm1'], ['e3', 'm2'], ['e4', 'm2']).state()

function changesOf(...moves: readonly SeatMove[]) {
  return toExchangeChanges(toPool(facts), facts, moves)
}

describe('a chain of changes on the board', () => {
  it('becomes what changes for each mentee', () => {
    expect(changesOf({ mentee: 'e1', from: 'm1', to: 'm2' }, { mentee: 'e3', from: 'm2', to: null })).toEqual(
      [
        { mentee: 'e1', before: ['m1'], after: ['m2'] },
        { mentee: 'e3', before: ['m2'], after: [] }
      ]
    )
  })

  it.each([
    ['somebody sits elsewhere', { mentee: 'e1', from: 'm2', to: null }],
    ['somebody has a mentor already', { mentee: 'e1', from: null, to: 'm2' }],
    ['too many would sit with one mentor', { mentee: 'e1', from: 'm1', to: 'm2' }],
    ['somebody is unknown', { mentee: 'nobody', from: null, to: 'm2' }]
  ])('is none when %s', (_, move) => {
    expect(changesOf(move)).toBeNull()
  })
})
