import { err, ok, type Result } from '#shared/lib/result'
import { checkPair, checkPerson } from './check-moves'
import type { BlockOf, PairCommand, Refusal } from './command'
import type { EditionBody } from './edition-entry'
import type { EditionFacts } from './edition-families'
import { type Move, pairKey } from './edition-values'
import { findMentee, findMentor, seatsOf } from './people'

/** What becomes of a lock, a forbid or a decision on a pair. Forbidding two who sit together parts them. */
export function decidePair(
  facts: EditionFacts,
  command: PairCommand,
  blockOf: BlockOf
): Result<EditionBody, Refusal> {
  const { mentee, mentor } = command
  switch (command.kind) {
    case 'lock': {
      const refusal = checkPair(facts, command, blockOf) ?? checkLock(facts, command)
      return refusal === null ? ok({ kind: 'pair-locked', mentee, mentor }) : err(refusal)
    }
    case 'unlock':
      return ok({ kind: 'pair-unlocked', mentee, mentor })
    case 'allow':
      return ok({ kind: 'pair-allowed', mentee, mentor })
    case 'forbid':
      return decideForbid(facts, command)
    case 'decide':
      return decideDecision(facts, command)
  }
}

/** A lock needs a place at the mentor that no other lock holds, and a seat of the mentee that is here or still open. */
function checkLock(facts: EditionFacts, { mentee, mentor }: PairCommand): Refusal | null {
  const places = findMentor(facts, mentor)?.places ?? 0
  const demand = findMentee(facts, mentee)?.demand ?? 0
  const locks = [...facts.pairRule.values()].filter(
    (rule) => rule.kind === 'locked' && (rule.mentee !== mentee || rule.mentor !== mentor)
  )
  if (locks.filter((lock) => lock.mentor === mentor).length >= places)
    return { kind: 'locks-above-places', mentor, places }
  const seats = seatsOf(facts, mentee)
  const hasSeat = seats.some((seat) => seat.mentor === mentor)
  const held = new Set([
    ...seats.map((seat) => seat.mentor),
    ...locks.filter((lock) => lock.mentee === mentee).map((lock) => lock.mentor)
  ])
  return !hasSeat && held.size >= demand ? { kind: 'demand-met', mentee, demand } : null
}

function decideForbid(
  facts: EditionFacts,
  { mentee, mentor, reason }: PairCommand & { readonly kind: 'forbid' }
): Result<EditionBody, Refusal> {
  const isLocked = facts.pairRule.get(pairKey({ mentee, mentor }))?.kind === 'locked'
  if (isLocked) return err({ kind: 'pair-locked', mentee, mentor })
  const refusal =
    checkRegistered(facts, { mentee, mentor }) ?? (isBlank(reason.content) ? missing('reason') : null)
  if (refusal !== null) return err(refusal)
  return ok({ kind: 'pair-forbidden', mentee, mentor, reason, parked: toParked(facts, mentee, mentor) })
}

function decideDecision(
  facts: EditionFacts,
  { mentee, mentor, decision }: PairCommand & { readonly kind: 'decide' }
): Result<EditionBody, Refusal> {
  const hasNoReason = decision.kind === 'declined' && isBlank(decision.reason.content)
  const refusal = checkRegistered(facts, { mentee, mentor }) ?? (hasNoReason ? missing('reason') : null)
  return refusal === null ? ok({ kind: 'decision-made', mentee, mentor, decision }) : err(refusal)
}

function checkRegistered(
  facts: EditionFacts,
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string }
): Refusal | null {
  return (
    checkPerson(facts, { role: 'mentee', id: mentee }) ?? checkPerson(facts, { role: 'mentor', id: mentor })
  )
}

function toParked(facts: EditionFacts, mentee: string, mentor: string): Move | null {
  const before = seatsOf(facts, mentee)
  const after = before.filter((seat) => seat.mentor !== mentor)
  return after.length === before.length ? null : { mentee, before, after }
}

function missing(what: 'reason'): Refusal {
  return { kind: 'text-missing', what }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
