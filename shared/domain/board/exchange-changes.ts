import type { SeatMove } from '../explanation'
import type { EditionFacts } from '../journal/edition-families'
import { seatsOf } from '../journal/people'
import type { Pool } from '../participant'
import { findOverfull } from './to-changes'
import type { SeatChange } from '../compare-pairs'

/**
 * What moves change on the board, mentee by mentee; null when somebody does not sit where a move begins, or too many
 * would sit with one mentor.
 */
export function toExchangeChanges(
  pool: Pool,
  facts: EditionFacts,
  moves: readonly SeatMove[]
): readonly SeatChange[] | null {
  const after = new Map<string, readonly string[]>()
  for (const { mentee, from, to } of moves) {
    const seats = after.get(mentee) ?? mentorsOf(facts, mentee)
    const demand = pool.mentees.find(({ id }) => id === mentee)?.demand ?? 0
    const left = seats.filter((mentor) => mentor !== from)
    const isThere = from === null ? to === null || seats.length < demand : left.length < seats.length
    if (!isThere || (to !== null && left.includes(to))) return null
    after.set(mentee, to === null ? left : [...left, to])
  }
  const changes = [...after].map(([mentee, mentors]) => ({
    mentee,
    before: mentorsOf(facts, mentee),
    after: mentors
  }))
  return findOverfull(pool, facts, changes).length > 0 ? null : changes
}

function mentorsOf(facts: EditionFacts, mentee: string): readonly string[] {
  return seatsOf(facts, mentee).map(({ mentor }) => mentor)
}
