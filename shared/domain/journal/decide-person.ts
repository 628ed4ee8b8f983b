import { err, ok, type Result } from '#shared/lib/result'
import { checkNote } from './check-note'
import type { PersonCommand, Refusal } from './command'
import type { EditionBody } from './edition-entry'
import type { EditionFacts } from './edition-families'
import type { NoteSubject, ParticipantRef } from './edition-values'

/** No mentor takes more mentees than an edition may hold. */
export const mostPlaces = 10_000

/** What becomes of a withdrawal, a corrected number of places, or a shared note. */
export function decidePerson(facts: EditionFacts, command: PersonCommand): Result<EditionBody, Refusal> {
  switch (command.kind) {
    case 'withdraw':
    case 'restore': {
      const { role, id } = command
      const kind = command.kind === 'withdraw' ? 'person-withdrawn' : 'person-restored'
      return ifKnown(facts, command, { kind, role, id })
    }
    case 'set-places': {
      const { mentor, places } = command
      if (!Number.isInteger(places) || places < 0 || places > mostPlaces)
        return err({ kind: 'number-out-of-range', minimum: 0, maximum: mostPlaces })
      return ifKnown(facts, { role: 'mentor', id: mentor }, { kind: 'places-changed', mentor, places })
    }
    case 'write-note': {
      const { note, about, text } = command
      const unknown = peopleOf(about)
        .map((person) => checkKnown(facts, person))
        .find((fact) => fact !== null)
      const refusal = unknown ?? checkNote(text.content)
      return refusal === null ? ok({ kind: 'note-written', note, about, text }) : err(refusal)
    }
    case 'remove-note': {
      const note = facts.note.get(command.note)
      if (note === undefined) return err({ kind: 'note-unknown', note: command.note })
      return ok({ kind: 'note-removed', note: note.note, about: note.about })
    }
  }
}

function peopleOf(about: NoteSubject): readonly ParticipantRef[] {
  if (about.kind === 'person') return [about]
  return [
    { role: 'mentee', id: about.mentee },
    { role: 'mentor', id: about.mentor }
  ]
}

function checkKnown(facts: EditionFacts, { role, id }: ParticipantRef): Refusal | null {
  return facts[role].has(id) ? null : { kind: 'person-unknown', role, id }
}

function ifKnown(
  facts: EditionFacts,
  person: ParticipantRef,
  body: EditionBody
): Result<EditionBody, Refusal> {
  const refusal = checkKnown(facts, person)
  return refusal === null ? ok(body) : err(refusal)
}
