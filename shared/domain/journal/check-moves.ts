import { err, ok, type Result } from '#shared/lib/result'
import type { PairIds } from '../setup'
import { toSeatMoves } from '../seat-moves'
import type { BlockOf, LimitOf, Refusal, Verdicts } from './command'
import type { EditionFacts } from './edition-families'
import { type Move, pairKey, type ParticipantRef } from './edition-values'
import { firstRefusal } from './first-refusal'
import { findMentee, findMentor, findSeating, isWithdrawn } from './people'

/**
 * Whether moves may be made together: everybody takes part, no locked pair is parted, no new pair is blocked or seated
 * twice, and nobody's places or demand, and no limit per group, are exceeded by those who move in. An overfull mentor may
 * lose mentees, and others may swap there; so it is with a limit that is broken already.
 */
export function checkMoves(
  facts: EditionFacts,
  moves: readonly Move[],
  { blockOf, limitOf }: Verdicts
): Result<readonly Move[], Refusal> {
  const refusal =
    firstRefusal(moves, (move) => checkMove(facts, move, blockOf)) ??
    checkPlaces(facts, moves) ??
    checkLimits(moves, limitOf)
  return refusal === null ? ok(moves) : err(refusal)
}

/** Why somebody cannot be given a seat, or null. */
export function checkPerson(facts: EditionFacts, { role, id }: ParticipantRef): Refusal | null {
  const person = role === 'mentor' ? findMentor(facts, id) : findMentee(facts, id)
  if (person === null) return { kind: 'person-unknown', role, id }
  return isWithdrawn(facts, { role, id }) ? { kind: 'person-withdrawn', role, id } : null
}

/** Why a pair cannot be matched, or null. */
export function checkPair(facts: EditionFacts, pair: PairIds, blockOf: BlockOf): Refusal | null {
  const { mentee, mentor } = pair
  const person =
    checkPerson(facts, { role: 'mentee', id: mentee }) ?? checkPerson(facts, { role: 'mentor', id: mentor })
  if (person !== null) return person
  const rule = facts.pairRule.get(pairKey(pair))
  const block =
    rule?.kind === 'forbidden'
      ? { rule: 'forbidden' as const, reason: rule.reason.content ?? '' }
      : blockOf({ mentee, mentor })
  return block === null ? null : { kind: 'pair-blocked', mentee, mentor, block }
}

function checkMove(facts: EditionFacts, { mentee, before, after }: Move, blockOf: BlockOf): Refusal | null {
  const left = mentorsOf(before).filter((mentor) => !mentorsOf(after).includes(mentor))
  const entered = mentorsOf(after).filter((mentor) => !mentorsOf(before).includes(mentor))
  const demand = findMentee(facts, mentee)?.demand ?? 0
  const twice = mentorsOf(after).find((mentor, index, all) => all.indexOf(mentor) !== index)
  const locked = left.find((mentor) => facts.pairRule.get(pairKey({ mentee, mentor }))?.kind === 'locked')
  return (
    checkPerson(facts, { role: 'mentee', id: mentee }) ??
    (twice === undefined ? null : { kind: 'already-together', mentee, mentor: twice }) ??
    (locked === undefined ? null : { kind: 'pair-locked', mentee, mentor: locked }) ??
    firstRefusal(entered, (mentor) => checkPair(facts, { mentee, mentor }, blockOf)) ??
    (after.length > demand && after.length > before.length ? { kind: 'demand-met', mentee, demand } : null)
  )
}

function checkPlaces(facts: EditionFacts, moves: readonly Move[]): Refusal | null {
  const change = new Map<string, number>()
  const add = (mentor: string, step: number) => change.set(mentor, (change.get(mentor) ?? 0) + step)
  for (const { before, after } of moves) {
    for (const mentor of mentorsOf(before)) add(mentor, -1)
    for (const mentor of mentorsOf(after)) add(mentor, 1)
  }
  const seating = findSeating(facts)
  return firstRefusal([...change], ([mentor, step]) => {
    const places = findMentor(facts, mentor)?.places ?? 0
    const isFull = step > 0 && (seating.get(mentor)?.length ?? 0) + step > places
    return isFull ? { kind: 'mentor-full', mentor, places } : null
  })
}

function checkLimits(moves: readonly Move[], limitOf: LimitOf): Refusal | null {
  const limit = limitOf(
    moves.flatMap(({ mentee, before, after }) =>
      toSeatMoves({ mentee, before: mentorsOf(before), after: mentorsOf(after) })
    )
  )
  return limit === null ? null : { kind: 'limit-broken', limit }
}

function mentorsOf(seats: Move['after']): readonly string[] {
  return seats.map(({ mentor }) => mentor)
}
