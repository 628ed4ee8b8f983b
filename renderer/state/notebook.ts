import { type DatedNote, listNotes, noteSubjectKey } from '#shared/domain/journal/list-notes'
import { checkNote } from '#shared/domain/journal/check-note'
import type { Refusal } from '#shared/domain/journal/command'
import type { Note, NoteSubject } from '#shared/domain/journal/edition-values'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { NotSaved } from '#shared/domain/store-failure'
import { groupBy } from '#shared/lib/group-by'
import { err, type Result } from '#shared/lib/result'
import type { EditionStore } from './edition-store'
import type { NoteDraft } from './note-drafts'
import type { PrivateNotesStore } from './private-notes-store'

/** Where a note is kept: on this laptop for ever, or with the committee. */
export type Keeping = 'private' | 'shared'

export type KeptNote = DatedNote & { readonly keeping: Keeping }

/** The notes on everybody, as they stand now. */
export type NotesNow = {
  /** The notes on one person or pair, in the order in which they were first written. */
  readonly on: (about: NoteSubject) => readonly KeptNote[]
  /** `noteSubjectKey` of whoever has a note. */
  readonly subjects: ReadonlySet<string>
}

export type Notebook = {
  /** Where a new note can be kept; the first is proposed. */
  readonly keepings: readonly [Keeping, ...Keeping[]]
  /** The notes of both journals; the same object while no note changes. */
  readonly now: () => NotesNow
  readonly save: (draft: NoteDraft) => Promise<Result<null, Refusal | NotSaved>>
  readonly remove: (note: KeptNote) => Promise<Result<null, Refusal | NotSaved>>
}

/** Writes notes where they are kept, and finds them. What is private goes to the private journal and nowhere else. */
export function createNotebook(edition: EditionStore, privateNotes: PrivateNotesStore): Notebook {
  let made: { readonly shared: Notes; readonly own: Notes; readonly now: NotesNow } | null = null
  const save = async ({ about, note, text, keeping }: NoteDraft) => {
    const content = text.trim()
    const refusal = checkNote(content)
    if (refusal !== null) return err(refusal)
    const id = note ?? edition.newId()
    if (keeping === 'private') return privateNotes.write(about, content, id)
    const part = await edition.toPart(content, ownersOf(about))
    if (!part.ok) return part
    return edition.perform({ kind: 'write-note', note: id, about, text: part.value })
  }
  return {
    keepings: ['private', 'shared'],
    now: () => {
      const { facts, ledger } = edition.state.getState().edition
      const own = privateNotes.state.getState()
      if (made?.shared !== facts.note || made.own !== own.notes)
        made = {
          shared: facts.note,
          own: own.notes,
          now: toNotes([
            ...keep('private', listNotes(own.notes, own.ledger.entries)),
            ...keep('shared', listNotes(facts.note, ledger.entries))
          ])
        }
      return made.now
    },
    save,
    remove: ({ note, keeping }) =>
      keeping === 'private' ? privateNotes.remove(note) : edition.perform({ kind: 'remove-note', note })
  }
}

type Notes = ReadonlyMap<string, Note>

function keep(keeping: Keeping, notes: readonly DatedNote[]): readonly KeptNote[] {
  return notes.map((note) => ({ ...note, keeping }))
}

function toNotes(notes: readonly KeptNote[]): NotesNow {
  const bySubject = groupBy(notes, ({ about }) => noteSubjectKey(about))
  return {
    on: (about) => bySubject.get(noteSubjectKey(about)) ?? none,
    subjects: new Set(bySubject.keys())
  }
}

const none: readonly KeptNote[] = []
