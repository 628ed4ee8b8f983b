import { err, ok, type Result } from '#shared/lib/result'
import { canonicalJson } from './canonical-json'
import { checkMoves } from './check-moves'
import type { PairIds } from '../setup'
import type { MoveCommand, Refusal, Verdicts } from './command'
import type { EditionBody } from './edition-entry'
import type { EditionFacts } from './edition-families'
import type { EditionState } from './edition-state'
import type { Move, Seat } from './edition-values'
import { isDisputed } from './is-disputed'
import { bothTakePart, findSeating, seatsOf } from './people'

/** What becomes of a drag, a swap, a drop on a full mentor, or a proposal that was ticked. */
export function decideMove(
  state: EditionState,
  command: MoveCommand,
  verdicts: Verdicts
): Result<EditionBody, Refusal> {
  if (command.kind === 'part') return decidePart(state.facts, command)
  const planned = plan(state, command)
  if (!planned.ok) return planned
  const checked = checkMoves(state.facts, planned.value.moves, verdicts)
  return checked.ok ? ok(planned.value.body) : checked
}

type Plan = { readonly moves: readonly Move[]; readonly body: EditionBody }

function plan(
  state: EditionState,
  command: Exclude<MoveCommand, { readonly kind: 'part' }>
): Result<Plan, Refusal> {
  const { facts } = state
  switch (command.kind) {
    case 'move':
      return planMove(facts, command)
    case 'swap':
      return planSwap(facts, command)
    case 'replace':
      return planReplace(facts, command)
    case 'apply':
      return ok(planApply(state, command))
  }
}

/** A pair of whom one has withdrawn does not count any more; its seat waits only for the case that they come back. */
function decidePart(facts: EditionFacts, { mentee, mentor }: PairIds): Result<EditionBody, Refusal> {
  const before = facts.seats.get(mentee) ?? []
  const after = before.filter((seat) => seat.mentor !== mentor)
  if (after.length === before.length || bothTakePart(facts, { mentee, mentor }))
    return err({ kind: 'not-together', mentee, mentor })
  return ok({ kind: 'mentee-assigned', move: { mentee, before, after } })
}

function planMove(
  facts: EditionFacts,
  { mentee, from, to }: MoveCommand & { readonly kind: 'move' }
): Result<Plan, Refusal> {
  const target = to === null ? null : { mentor: to.mentor, place: pickPlace(facts, mentee, to) }
  const move = exchange(facts, { mentee, from, to: target })
  if (!move.ok) return move
  return ok({ moves: [move.value], body: { kind: 'mentee-assigned', move: move.value } })
}

function planSwap(
  facts: EditionFacts,
  { first, second }: MoveCommand & { readonly kind: 'swap' }
): Result<Plan, Refusal> {
  if (first.mentee === second.mentee) return err({ kind: 'nothing-changes' })
  const one = exchange(facts, {
    mentee: first.mentee,
    from: first.mentor,
    to: seatOf(facts, second.mentee, second.mentor)
  })
  if (!one.ok) return one
  const other = exchange(facts, {
    mentee: second.mentee,
    from: second.mentor,
    to: seatOf(facts, first.mentee, first.mentor)
  })
  if (!other.ok) return other
  return ok({
    moves: [one.value, other.value],
    body: { kind: 'mentees-swapped', first: one.value, second: other.value }
  })
}

function planReplace(
  facts: EditionFacts,
  { mentee, from, displaced }: MoveCommand & { readonly kind: 'replace' }
): Result<Plan, Refusal> {
  if (mentee === displaced.mentee) return err({ kind: 'nothing-changes' })
  const parked = exchange(facts, { mentee: displaced.mentee, from: displaced.mentor, to: null })
  if (!parked.ok) return parked
  const to = seatOf(facts, displaced.mentee, displaced.mentor)
  const seated = exchange(facts, { mentee, from, to })
  if (!seated.ok) return seated
  return ok({
    moves: [seated.value, parked.value],
    body: { kind: 'mentee-replaced', seated: seated.value, displaced: parked.value }
  })
}

function planApply(
  state: EditionState,
  { policy, seed, changes }: MoveCommand & { readonly kind: 'apply' }
): Plan {
  const moves = changes
    .map(({ mentee, seats }): Move => ({ mentee, before: seatsOf(state.facts, mentee), after: seats }))
    .filter((move) => !isUnchanged(move) || isDisputed(state, { family: 'seats', key: move.mentee }))
  return { moves, body: { kind: 'assignment-applied', policy, seed, moves } }
}

type Exchange = { readonly mentee: string; readonly from: string | null; readonly to: Seat | null }

/** A mentee's seats with one given up, taken, or exchanged for another in its stead. */
function exchange(facts: EditionFacts, { mentee, from, to }: Exchange): Result<Move, Refusal> {
  const before = seatsOf(facts, mentee)
  const gained = to === null ? [] : [to]
  if (from === null) return ok({ mentee, before, after: [...before, ...gained] })
  if (!before.some(({ mentor }) => mentor === from))
    return err({ kind: 'not-together', mentee, mentor: from })
  return ok({ mentee, before, after: before.flatMap((seat) => (seat.mentor === from ? gained : [seat])) })
}

function seatOf(facts: EditionFacts, mentee: string, mentor: string): Seat | null {
  return seatsOf(facts, mentee).find((seat) => seat.mentor === mentor) ?? null
}

/** The place asked for, or the first free one when it is taken or none was asked for. */
function pickPlace(
  facts: EditionFacts,
  mentee: string,
  { mentor, place }: { readonly mentor: string; readonly place: number | null }
): number {
  const others = (findSeating(facts).get(mentor) ?? []).filter((seated) => seated.mentee !== mentee)
  const taken = new Set(others.map((seated) => seated.place))
  if (place !== null && !taken.has(place)) return place
  let free = 0
  while (taken.has(free)) free += 1
  return free
}

function isUnchanged({ before, after }: Move): boolean {
  return canonicalJson(before) === canonicalJson(after)
}
