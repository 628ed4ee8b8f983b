import { err, ok, type Result } from '#shared/lib/result'
import { checkNote } from './check-note'
import type { Refusal } from './command'
import type { NoteSubject } from './edition-values'
import type { PersonalPart } from './personal-part'
import type { PrivateBody } from './private-entry'
import type { PrivateState } from './private-journal'

/** What a person asks of the notes that never leave this laptop; an id that is known is written anew. */
export type PrivateCommand =
  | {
      readonly kind: 'write-private-note'
      readonly note: string
      readonly about: NoteSubject
      readonly text: PersonalPart<string>
    }
  | { readonly kind: 'remove-private-note'; readonly note: string }

/** The fact that a command makes of the private notes, or why it makes none. */
export function decidePrivate(
  { notes }: PrivateState,
  command: PrivateCommand
): Result<PrivateBody, Refusal> {
  const known = notes.get(command.note)
  if (command.kind === 'remove-private-note') {
    if (known === undefined) return err({ kind: 'note-unknown', note: command.note })
    return ok({ kind: 'private-note-removed', note: known.note, about: known.about })
  }
  const { note, about, text } = command
  const refusal = checkNote(text.content)
  if (refusal !== null) return err(refusal)
  if (known?.text.digest === text.digest) return err({ kind: 'nothing-changes' })
  return ok({ kind: 'private-note-written', note, about, text })
}
