import type { NoteSubject } from './edition-values'
import type { EntryId } from './entry-id'
import type { JournalEntry } from './journal-entry'
import type { PersonalPart } from './personal-part'

/** An entry of the journal that never leaves this laptop. What is written for others accepts no such entry. */
export type PrivateEntry = JournalEntry<'private', PrivateBody>

export type PrivateBody =
  | {
      readonly kind: 'private-note-written'
      readonly note: string
      readonly about: NoteSubject
      readonly text: PersonalPart<string>
    }
  | { readonly kind: 'private-note-removed'; readonly note: string; readonly about: NoteSubject }
  | { readonly kind: 'entry-reversed'; readonly entry: EntryId }
  | { readonly kind: 'entry-restored'; readonly entry: EntryId }
