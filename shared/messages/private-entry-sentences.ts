import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import { aboutWords, type EntryNames } from './entry-sentences'

/** What was done to a private note, in a line for this laptop alone; `entries` finds what an undo took back. */
export function privateEntrySentence(
  { body }: Pick<PrivateEntry, 'body'>,
  names: Pick<EntryNames, 'person'>,
  entries: readonly PrivateEntry[]
): string {
  switch (body.kind) {
    case 'private-note-written':
      return `Wrote a private note on ${aboutWords(body.about, names)}`
    case 'private-note-removed':
      return `Removed a private note on ${aboutWords(body.about, names)}`
    case 'entry-reversed':
    case 'entry-restored': {
      const { laptop, sequence } = body.entry
      const other = entries.find((entry) => entry.laptop === laptop && entry.sequence === sequence)
      const what =
        other === undefined ? 'something that is not here' : privateEntrySentence(other, names, entries)
      return `${body.kind === 'entry-reversed' ? 'Undid' : 'Did again'}: ${what}`
    }
  }
}
