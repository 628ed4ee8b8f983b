import type { SeatChange } from '../compare-pairs'

/** Changes that hang together because one takes the place that another frees, and what they bring in millionths. */
export type LinkedChanges = { readonly changes: readonly SeatChange[]; readonly gain: number }

/**
 * Splits a proposal's changes into the smallest groups that share no mentor: each can be made without the others. The
 * greatest gain comes first, then the fewer changes.
 */
export function groupChanges(
  changes: readonly SeatChange[],
  scoreOf: (mentee: string, mentor: string) => number
): readonly LinkedChanges[] {
  const groups = new Map<string, SeatChange[]>()
  const groupOf = new Map<string, string>()
  for (const change of changes) {
    const mentors = [...change.before, ...change.after]
    const joined = new Set(mentors.flatMap((mentor) => groupOf.get(mentor) ?? []))
    const members = [...joined].flatMap((key) => groups.get(key) ?? [])
    for (const key of joined) groups.delete(key)
    groups.set(change.mentee, [...members, change])
    for (const { before, after } of [...members, change])
      for (const mentor of [...before, ...after]) groupOf.set(mentor, change.mentee)
  }
  return [...groups.values()]
    .map((linked) => ({
      changes: linked,
      gain: linked.reduce((sum, change) => sum + gainOf(change, scoreOf), 0)
    }))
    .sort((a, b) => b.gain - a.gain || a.changes.length - b.changes.length)
}

function gainOf(
  { mentee, before, after }: SeatChange,
  scoreOf: (mentee: string, mentor: string) => number
): number {
  const sum = (mentors: readonly string[]) =>
    mentors.reduce((total, mentor) => total + scoreOf(mentee, mentor), 0)
  return sum(after) - sum(before)
}
