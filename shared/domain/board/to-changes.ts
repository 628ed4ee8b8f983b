import type { EditionFacts } from '../journal/edition-families'
import type { Seat } from '../journal/edition-values'
import { findSeating, seatsOf } from '../journal/people'
import type { Pool } from '../participant'
import type { PairIds } from '../setup'
import { comparePairs, type SeatChange } from '../compare-pairs'

/** The mentees whose mentors an assignment would change, in the pool's order. */
export function toChanges(
  pool: Pool,
  facts: EditionFacts,
  { pairs }: { readonly pairs: readonly PairIds[] }
): readonly SeatChange[] {
  const seated = pool.mentees.flatMap(({ id }) =>
    seatsOf(facts, id).map(({ mentor }) => ({ mentee: id, mentor }))
  )
  return comparePairs(pool.mentees, seated, pairs)
}

/** The mentors who would have more mentees than places if only these changes were made. */
export function findOverfull(
  pool: Pool,
  facts: EditionFacts,
  changes: readonly SeatChange[]
): readonly string[] {
  const load = new Map([...findSeating(facts)].map(([mentor, seated]) => [mentor, seated.length]))
  const grown = new Set<string>()
  for (const { before, after } of changes) {
    for (const mentor of before) load.set(mentor, (load.get(mentor) ?? 0) - 1)
    for (const mentor of after) {
      load.set(mentor, (load.get(mentor) ?? 0) + 1)
      if (!before.includes(mentor)) grown.add(mentor)
    }
  }
  return pool.mentors
    .filter(({ id, places }) => grown.has(id) && (load.get(id) ?? 0) > places)
    .map(({ id }) => id)
}

/** The seats that changes come to: who stays keeps the place, who comes gets the first that is free. */
export function toSeatings(
  facts: EditionFacts,
  changes: readonly SeatChange[]
): readonly { readonly mentee: string; readonly seats: readonly Seat[] }[] {
  const taken = keptPlaces(facts, changes)
  return changes.map(({ mentee, after }) => ({
    mentee,
    seats: after.map((mentor) => {
      const kept = seatsOf(facts, mentee).find((seat) => seat.mentor === mentor)
      return kept ?? { mentor, place: takeFirst(taken, mentor) }
    })
  }))
}

type Taken = Map<string, Set<number>>

function keptPlaces(facts: EditionFacts, changes: readonly SeatChange[]): Taken {
  const after = new Map(changes.map((change) => [change.mentee, change.after]))
  const taken: Taken = new Map()
  for (const [mentor, seated] of findSeating(facts)) {
    const kept = seated.filter(({ mentee }) => after.get(mentee)?.includes(mentor) ?? true)
    taken.set(mentor, new Set(kept.map(({ place }) => place)))
  }
  return taken
}

function takeFirst(taken: Taken, mentor: string): number {
  const places = taken.get(mentor) ?? new Set()
  let place = 0
  while (places.has(place)) place += 1
  taken.set(mentor, places.add(place))
  return place
}
