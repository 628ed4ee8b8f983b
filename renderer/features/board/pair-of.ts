import type { Participant } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'

/** A person and one of the other side as a pair. */
export function pairOf(person: Participant, other: Participant): PairIds {
  return person.role === 'mentee'
    ? { mentee: person.id, mentor: other.id }
    : { mentee: other.id, mentor: person.id }
}
