import { expect, test } from 'vitest'
import type { PairScore } from '#shared/domain/pair-score'
import { comparedLines } from '#shared/messages/contribution-lines'

const contributions: PairScore['contributions'] = [
  { criterion: 'sector', weight: 2, value: 0.5, fact: { kind: 'no-wishes' } }
]
const concerned = {
  contributions,
  penalties: [{ millionths: 100_000, block: { rule: 'sameInstitution', institution: 'ETH', by: 'name' } }]
} as const
const free = { contributions, penalties: [] }

test('of two scores, what a soft rule takes off stands beside the one that it concerns, in either order', () => {
  const off = expect.objectContaining({ name: 'Same institution', shareText: '−.10' }) as unknown
  for (const [one, other, sides] of [
    [concerned, free, [off, null]],
    [free, concerned, [null, off]],
    [concerned, concerned, [off, off]]
  ] as const) {
    const [criterion, rule, ...none] = comparedLines(one, other)
    expect(criterion?.sides.map((line) => line?.shareText)).toEqual(['.50', '.50'])
    expect(rule).toEqual({ id: 'rule sameInstitution', name: 'Same institution', weight: null, sides })
    expect(none).toEqual([])
  }
})
