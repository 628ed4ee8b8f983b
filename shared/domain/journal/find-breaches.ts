import { compareText } from '#shared/lib/compare'
import type { Breach } from './conflict'
import type { EditionFacts, EditionWrite } from './edition-families'
import { pairKey } from './edition-values'
import { hasSeen } from './journal-entry'
import type { Registers } from './ledger'
import { bothTakePart, findMentee, findMentor, findSeating, seatsOf } from './people'

/** The families that what is found here depends on. */
export const breachFamilies = [
  'seats',
  'pairRule',
  'places',
  'mentor',
  'mentee',
  'withdrawal',
  'repair',
  'identity'
] as const

/** What does not fit together now, kind by kind in the order of ids: nothing of it is settled silently. */
export function findBreaches(facts: EditionFacts, registers: Registers<EditionWrite>): readonly Breach[] {
  const breaches = [...findOverPlaces(facts), ...findOverDemand(facts), ...findBrokenRules(facts, registers)]
  return breaches
    .map((breach) => ({ breach, rank: rankOf(breach) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .map(({ breach }) => breach)
}

function rankOf(breach: Breach): string {
  switch (breach.kind) {
    case 'mentor-over-places':
      return `1${breach.mentor}`
    case 'mentee-over-demand':
      return `2${breach.mentee}`
    case 'lock-broken':
      return `3${pairKey(breach)}`
    case 'forbidden-pair-seated':
      return `4${pairKey(breach)}`
  }
}

function findOverPlaces(facts: EditionFacts): readonly Breach[] {
  return [...findSeating(facts)].flatMap(([mentor, seated]) => {
    const places = findMentor(facts, mentor)?.places ?? 0
    if (seated.length <= places) return []
    return [{ kind: 'mentor-over-places', mentor, places, mentees: seated.map(({ mentee }) => mentee) }]
  })
}

function findOverDemand(facts: EditionFacts): readonly Breach[] {
  return [...facts.seats.keys()].flatMap((mentee) => {
    const demand = findMentee(facts, mentee)?.demand ?? 0
    const mentors = seatsOf(facts, mentee).map(({ mentor }) => mentor)
    return mentors.length > demand ? [{ kind: 'mentee-over-demand', mentee, demand, mentors }] : []
  })
}

/**
 * A lock is broken when its mentee has no seat left for it, or when it was set by somebody who did not know of the
 * mentee's last move, nor the mover of the lock. A lock whose mentee was never seated waits for the matching.
 */
function findBrokenRules(facts: EditionFacts, registers: Registers<EditionWrite>): readonly Breach[] {
  const locks = registers.get('pairRule')
  const moves = registers.get('seats')
  return [...facts.pairRule].flatMap(([key, { kind, mentee, mentor }]): readonly Breach[] => {
    if (!bothTakePart(facts, { mentee, mentor })) return []
    const seats = seatsOf(facts, mentee)
    const isSeated = seats.some((seat) => seat.mentor === mentor)
    if (kind === 'forbidden') return isSeated ? [{ kind: 'forbidden-pair-seated', mentee, mentor }] : []
    if (isSeated) return []
    const isFull = seats.length >= (findMentee(facts, mentee)?.demand ?? 0)
    const lock = locks?.get(key)?.setBy ?? null
    const move = moves?.get(mentee)?.setBy ?? null
    const isUnknown = lock !== null && move !== null && !hasSeen(lock, move) && !hasSeen(move, lock)
    return isFull || isUnknown ? [{ kind: 'lock-broken', mentee, mentor }] : []
  })
}
