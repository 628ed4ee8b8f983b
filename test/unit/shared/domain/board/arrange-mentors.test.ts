import { describe, expect, it } from 'vitest'
import { type Arrangement, arrangeMentors } from '#shared/domain/board/arrange-mentors'
import type { Board, BoardMentor } from '#shared/domain/board/board'
import { createMentor } from '../../../../support/create-participant'

const pair = {
  mentor: 'b',
  millionths: 1,
  isLocked: false,
  rule: null,
  decision: 'proposed',
  setAside: []
} as const

const mentors: readonly BoardMentor[] = [
  {
    mentor: createMentor({ id: 'b', name: 'Béatrice', places: 1, areas: ['Imaging'] }),
    pairs: [{ ...pair, mentee: 'e1' }]
  },
  { mentor: createMentor({ id: 'c', name: 'Chen', places: 3, areas: [] }), pairs: [] },
  { mentor: createMentor({ id: 'a', name: 'ada', places: 1, areas: ['imaging ', 'Surgery'] }), pairs: [] }
]

const board: Board = { mentors, parked: [], pairs: 1, demand: 1, freePlaces: 4, total: 1, lowest: 1 }

function arrange(
  overrides: Partial<Arrangement> = {}
): readonly (readonly [string | null, readonly string[]])[] {
  const groups = arrangeMentors(board, {
    order: 'name',
    grouping: 'nothing',
    filter: '',
    troubled: new Set(),
    menteeName: () => 'Łukasz Nowak',
    ...overrides
  })
  return groups.map(({ area, mentors }) => [area, mentors.map(({ mentor }) => mentor.id)])
}

describe('the mentors of the board', () => {
  it('stand by name, whatever its case and marks', () => {
    expect(arrange()).toEqual([[null, ['a', 'b', 'c']]])
  })

  it('stand with those in trouble first, or with the most free places first', () => {
    expect(arrange({ order: 'trouble', troubled: new Set(['c']) })).toEqual([[null, ['c', 'a', 'b']]])
    expect(arrange({ order: 'free-places' })).toEqual([[null, ['c', 'a', 'b']]])
  })

  it('are grouped by the first area, those without one last', () => {
    expect(arrange({ grouping: 'area' })).toEqual([
      ['imaging ', ['a', 'b']],
      [null, ['c']]
    ])
  })

  it('are found by name, by area and by who sits there, with or without marks', () => {
    expect(arrange({ filter: 'beatr' })).toEqual([[null, ['b']]])
    expect(arrange({ filter: 'surg' })).toEqual([[null, ['a']]])
    expect(arrange({ filter: 'lukasz' })).toEqual([[null, ['b']]])
    expect(arrange({ filter: 'nobody' })).toEqual([[null, []]])
  })
})
