import { repairPerson } from '#shared/domain/journal/curate-person'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { findEntry } from '#shared/domain/journal/ledger'
import { isWithdrawn } from '#shared/domain/journal/people'
import type { Participant } from '#shared/domain/participant'
import type { ConfidentialAnswers, Role } from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'

/** Whether somebody takes part, is out since an import no longer had them, or was withdrawn by a person. */
type Standing = 'in' | 'gone' | 'withdrawn'

/** Somebody who is in the edition with what their files say of them, as an import finds them. */
export type KnownPerson = {
  readonly person: Participant
  /** The same with what people corrected by hand. */
  readonly corrected: Participant
  readonly confidential: ConfidentialAnswers | null
  readonly standing: Standing
}

/** Everybody in an edition who was not erased, in the order of their ids. Plain data, so that a worker can be told. */
export function knownPeople(edition: EditionState): readonly KnownPerson[] {
  return [...sideOf(edition, 'mentor'), ...sideOf(edition, 'mentee')]
}

function sideOf(edition: EditionState, role: Role): readonly KnownPerson[] {
  const registered = [...edition.facts[role]].sort(([a], [b]) => compareText(a, b))
  return registered.flatMap(([id, { person, confidential }]) => {
    if (person.content === null) return []
    const read = { person: person.content, confidential: confidential?.content ?? null }
    const corrected = repairPerson<Participant>(edition.facts, read, { role, id }).person
    return [{ ...read, corrected, standing: standingOf(edition, { role, id }) }]
  })
}

function standingOf({ facts, ledger }: EditionState, person: ParticipantRef): Standing {
  if (!isWithdrawn(facts, person)) return 'in'
  const register = ledger.registers.get('withdrawal')?.get(participantKey(person))
  if (register?.shown?.value == null || register.setBy === null) return 'withdrawn'
  const kind = findEntry(ledger.entries, register.setBy)?.body.kind
  return kind === 'registrations-imported' || kind === 'column-meaning-chosen' ? 'gone' : 'withdrawn'
}
