import type { PairIds } from './setup'

/** What a proposal would change for one mentee: the mentors before and after. */
export type SeatChange = {
  readonly mentee: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The mentees who have other mentors in one assignment than in another, in the order given. */
export function comparePairs(
  mentees: readonly { readonly id: string }[],
  before: readonly PairIds[],
  after: readonly PairIds[]
): readonly SeatChange[] {
  const [had, has] = [mentorsByMentee(before), mentorsByMentee(after)]
  return mentees.flatMap(({ id }) => {
    const change = { mentee: id, before: had.get(id) ?? [], after: has.get(id) ?? [] }
    const isSame =
      change.before.length === change.after.length &&
      change.before.every((mentor) => change.after.includes(mentor))
    return isSame ? [] : [change]
  })
}

function mentorsByMentee(pairs: readonly PairIds[]): ReadonlyMap<string, readonly string[]> {
  const mentors = new Map<string, string[]>()
  for (const { mentee, mentor } of pairs) {
    const known = mentors.get(mentee)
    if (known === undefined) mentors.set(mentee, [mentor])
    else known.push(mentor)
  }
  return mentors
}
