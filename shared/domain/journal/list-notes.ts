import type { Note, NoteSubject } from './edition-values'
import { participantKey } from './edition-families'
import { pairKey } from './edition-values'

/** A note that stands; `writtenAt` is when its text was written last, ISO 8601 by the clock of who wrote it. */
export type DatedNote = Note & { readonly writtenAt: string }

/** An entry of either journal, as far as notes go. */
type Entry = {
  readonly wallTime: string
  readonly body: { readonly kind: string; readonly note?: string; readonly text?: Note['text'] }
}

/** The notes that stand, in the order in which each was first written. */
export function listNotes(notes: ReadonlyMap<string, Note>, entries: readonly Entry[]): readonly DatedNote[] {
  const found = new Map<string, DatedNote>()
  for (const { wallTime, body } of entries) {
    const note = body.note === undefined ? undefined : notes.get(body.note)
    if (note === undefined || body.text === undefined) continue
    if (body.text.digest === note.text.digest || !found.has(note.note))
      found.set(note.note, { ...note, writtenAt: wallTime })
  }
  return [...found.values()]
}

/** What notes are about, as a text for maps. */
export function noteSubjectKey(about: NoteSubject): string {
  return about.kind === 'person' ? participantKey(about) : pairKey(about)
}
