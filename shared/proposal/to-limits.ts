import type { GroupLimit } from '#shared/domain/group-limit'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import { groupBy } from '#shared/lib/group-by'
import { err, ok, type Result } from '#shared/lib/result'
import type { BuiltInstance } from '#shared/matching/build-instance'
import { findBrokenLimit, type Limit } from '#shared/matching/limit'
import { type GroupedMentee, limitGroupOf } from '#shared/scoring/limit-group'

/** A limit as the engine takes it, and the limit per group that it is of. */
export type LimitOfGroup = Limit & { readonly of: GroupLimit }

/** The limits per group as the engine takes them; those that nobody could exceed are left out. */
export function toLimits(
  mentees: readonly GroupedMentee[],
  built: BuiltInstance,
  groupLimits: readonly GroupLimit[]
): Result<readonly LimitOfGroup[], MatchingFailure> {
  const limits: LimitOfGroup[][] = []
  const known = new Set(mentees.map(({ id }) => id))
  for (const limit of groupLimits) {
    const stranger = limit.mentees.find((id) => !known.has(id))
    if (stranger !== undefined)
      return err({ kind: 'person-unknown', where: 'limit', role: 'mentee', id: stranger })
    const found = listGroups(mentees, limit).flatMap((group) => toLimitsOfGroup(built, limit, group))
    const broken = findBrokenLimit(found, built.instance.locked)
    if (broken !== null) return err({ kind: 'locks-above-limit', limit, locks: broken.held })
    limits.push(found)
  }
  return ok(limits.flat())
}

/** The mentees of each group, by the caller's indices; who has no answer is in none. */
function listGroups(mentees: readonly GroupedMentee[], limit: GroupLimit): readonly (readonly number[])[] {
  const grouped = groupBy([...mentees.entries()], ([, mentee]) => limitGroupOf(mentee, limit))
  return [...grouped.values()].map((group) => group.map(([index]) => index))
}

function toLimitsOfGroup(
  { instance, menteeIndex }: BuiltInstance,
  of: GroupLimit,
  group: readonly number[]
): readonly LimitOfGroup[] {
  const { per, most } = of
  const pairsOf = new Map<number, number[]>()
  for (const mentee of group) {
    const row = menteeIndex[mentee] ?? 0
    const end = instance.rowStart[row + 1] ?? 0
    for (let a = instance.rowStart[row] ?? 0; a < end; a += 1) {
      const key = per === 'all' ? everyMentor : (instance.pairMentor[a] ?? -1)
      const pairs = pairsOf.get(key) ?? []
      pairs.push(a)
      pairsOf.set(key, pairs)
    }
  }
  return [...pairsOf]
    .filter(([key, pairs]) => Math.min(pairs.length, instance.capacity[key] ?? Infinity) > most)
    .map(([, pairs]) => ({ pairs: Int32Array.from(pairs).sort(), most, of }))
}

const everyMentor = -1
