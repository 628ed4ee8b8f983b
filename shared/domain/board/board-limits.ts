import type { SeatMove } from '../explanation'
import type { GroupLimit } from '../group-limit'
import type { PairIds } from '../setup'

/** A limit that more mentees of a group break than it allows; `mentor` is null where it counts all together. */
export type BrokenLimit = {
  readonly limit: GroupLimit
  readonly mentor: string | null
  readonly held: number
}

/** What a board has to say about limits per group. */
export type BoardLimits = {
  /** The first limit that moves made together would break further than it is; null if they keep all. */
  readonly brokenBy: (moves: readonly SeatMove[]) => GroupLimit | null
  readonly listBroken: () => readonly BrokenLimit[]
}

/** The group in which a limit counts a mentee, or null. */
type GroupOf = (mentee: string, limit: GroupLimit) => string | null

/** Counts the groups of a board once, when it is first asked. */
export function createBoardLimits(
  mentors: readonly { readonly pairs: readonly PairIds[] }[],
  limits: readonly GroupLimit[],
  groupOf: GroupOf
): BoardLimits {
  let counted: ReadonlyMap<string, number> | null = null
  const counts = () =>
    (counted ??= countChanges(
      mentors.flatMap(({ pairs }) => pairs.map(({ mentee, mentor }) => ({ mentee, from: null, to: mentor }))),
      { limits, groupOf }
    ))
  return {
    brokenBy: (moves) => {
      if (limits.length === 0) return null
      const changes = countChanges(moves, { limits, groupOf })
      const worse = [...changes].find(([key, change]) => {
        const { limit } = readKey(key, limits)
        return change > 0 && limit !== null && (counts().get(key) ?? 0) + change > limit.most
      })
      return worse === undefined ? null : readKey(worse[0], limits).limit
    },
    listBroken: () =>
      [...counts()].flatMap(([key, held]) => {
        const { limit, mentor } = readKey(key, limits)
        return limit !== null && held > limit.most ? [{ limit, mentor, held }] : []
      })
  }
}

/** By how many the mentees of each group grow, with a mentor or in all. */
function countChanges(
  moves: readonly SeatMove[],
  { limits, groupOf }: { readonly limits: readonly GroupLimit[]; readonly groupOf: GroupOf }
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>()
  for (const { mentee, from, to } of moves) {
    for (const [index, limit] of limits.entries()) {
      const group = groupOf(mentee, limit)
      if (group === null) continue
      for (const [mentor, change] of [[from, -1] as const, [to, 1] as const]) {
        if (mentor === null) continue
        const key = JSON.stringify([index, limit.per === 'all' ? null : mentor, group])
        changes.set(key, (changes.get(key) ?? 0) + change)
      }
    }
  }
  return changes
}

function readKey(key: string, limits: readonly GroupLimit[]) {
  const [index, mentor] = JSON.parse(key) as readonly [number, string | null, string]
  return { limit: limits[index] ?? null, mentor }
}
