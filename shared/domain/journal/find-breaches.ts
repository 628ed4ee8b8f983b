import { compareText } from '#shared/lib/compare'
import type { Breach } from './conflict'
import type { EditionFacts, EditionWrite } from './edition-families'
import { pairKey } from './edition-values'
import { hasSeen } from './journal-entry'
import type { Registers } from './ledger'
import { bothTakePart, findMentee, findMentor, findSeating, seatsOf } from './people'

/** What does not fit together now, in the order of ids: nothing of it is settled silently. */
export function findBreaches(facts: EditionFacts, registers: Registers<EditionWrite>): readonly Breach[] {
  return [
    ...findOverPlaces(facts),
    ...findOverDemand(facts),
    ...findBrokenLocks(facts, registers),
    ...findForbiddenSeated(facts)
  ]
}

function findOverPlaces(facts: EditionFacts): readonly Breach[] {
  return [...findSeating(facts)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([mentor, seated]) => {
      const places = findMentor(facts, mentor)?.places ?? 0
      if (seated.length <= places) return []
      return [{ kind: 'mentor-over-places', mentor, places, mentees: seated.map(({ mentee }) => mentee) }]
    })
}

function findOverDemand(facts: EditionFacts): readonly Breach[] {
  return [...facts.seats.keys()].sort(compareText).flatMap((mentee) => {
    const demand = findMentee(facts, mentee)?.demand ?? 0
    const mentors = seatsOf(facts, mentee).map(({ mentor }) => mentor)
    return mentors.length > demand ? [{ kind: 'mentee-over-demand', mentee, demand, mentors }] : []
  })
}

/**
 * A lock is broken when its mentee has no seat left for it, or when it was set by somebody who did not know of the
 * mentee's last move. A lock whose mentee was never seated waits for the matching.
 */
function findBrokenLocks(facts: EditionFacts, registers: Registers<EditionWrite>): readonly Breach[] {
  return rulesOfKind(facts, 'locked').flatMap(({ mentee, mentor }) => {
    const seats = seatsOf(facts, mentee)
    if (seats.some((seat) => seat.mentor === mentor)) return []
    const isFull = seats.length >= (findMentee(facts, mentee)?.demand ?? 0)
    const lock = registers.get('pairRule')?.get(pairKey({ mentee, mentor }))?.actions.at(-1)?.entry
    const move = registers.get('seats')?.get(mentee)?.actions.at(-1)?.entry
    const isUnknown = lock !== undefined && move !== undefined && !hasSeen(lock, move) && !hasSeen(move, lock)
    return isFull || isUnknown ? [{ kind: 'lock-broken', mentee, mentor }] : []
  })
}

function findForbiddenSeated(facts: EditionFacts): readonly Breach[] {
  return rulesOfKind(facts, 'forbidden').flatMap(({ mentee, mentor }) =>
    seatsOf(facts, mentee).some((seat) => seat.mentor === mentor)
      ? [{ kind: 'forbidden-pair-seated', mentee, mentor }]
      : []
  )
}

function rulesOfKind(facts: EditionFacts, kind: 'locked' | 'forbidden') {
  return [...facts.pairRule.values()]
    .filter((rule) => rule.kind === kind && bothTakePart(facts, rule))
    .sort((a, b) => compareText(pairKey(a), pairKey(b)))
}
