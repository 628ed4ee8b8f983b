import type { Repair } from '#shared/domain/explanation'
import type { PairIds } from '#shared/domain/setup'
import { findPair } from '#shared/matching/find-pair'
import { findBrokenLimit } from '#shared/matching/limit'
import { tradeChanges } from '#shared/matching/trade-changes'
import type { PreparedMatching } from './prepare-matching'
import { toChosenPairs } from './to-chosen-pairs'

/** At so many points a curve can be read; each costs a solve. */
const mostRepairs = 12

/**
 * From the fewest changed pairs to the greatest total, all with as many people matched as can be; `seats` is the board.
 * Limits per group are not weighed: points that break one are left out.
 */
export function listRepairs(
  { pool, built, limits }: PreparedMatching,
  seats: readonly PairIds[]
): readonly Repair[] {
  const mentees = new Map(pool.mentees.map(({ id }, index) => [id, built.menteeIndex[index] ?? -1]))
  const mentors = new Map(pool.mentors.map(({ id }, index) => [id, built.mentorIndex[index] ?? -1]))
  const before = seats.flatMap(({ mentee, mentor }) => {
    const [row, column] = [mentees.get(mentee), mentors.get(mentor)]
    if (row === undefined || column === undefined) return []
    const position = findPair(built.instance, row, column)
    return position === -1 ? [] : [position]
  })
  const points = tradeChanges(built.instance, Int32Array.from(before), mostRepairs)
  const keeping = points.filter(({ pairs }) => findBrokenLimit(limits, pairs) === null)
  return keeping.map(({ pairs }) => {
    const chosen = toChosenPairs(built, pairs)
    return {
      pairs: chosen.map(({ mentee, mentor }) => ({
        mentee: pool.mentees[mentee]?.id ?? '',
        mentor: pool.mentors[mentor]?.id ?? ''
      })),
      total: chosen.reduce((sum, { score }) => sum + score, 0)
    }
  })
}
