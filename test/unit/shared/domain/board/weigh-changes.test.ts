import { expect, test } from 'vitest'
import { weighChanges } from '#shared/domain/board/weigh-changes'

test('a change is weighed by what its mentee gains, and named by whether there was and is a mentor', () => {
  const scores: Readonly<Record<string, number>> = { m1: 500_000, m2: 700_000, m3: 502_000 }
  const changes = [
    { mentee: 'a', before: [], after: ['m1'] },
    { mentee: 'b', before: ['m1'], after: ['m2'] },
    { mentee: 'c', before: ['m1'], after: ['m3'] },
    { mentee: 'd', before: ['m2'], after: ['m1'] },
    { mentee: 'e', before: ['m2', 'm1'], after: [] }
  ]
  const weighed = weighChanges(changes, (_mentee, mentor) => scores[mentor] ?? 0)
  expect(weighed.map(({ kind, gain }) => [kind, gain])).toEqual([
    ['placed', 500_000],
    ['better', 200_000],
    ['same', 2_000],
    ['worse', -200_000],
    ['parked', -1_200_000]
  ])
})
