import type { EntryFault } from '#shared/domain/journal/parse-entry'
import { joinEntry, splitEntry } from '#shared/domain/journal/split-entry'
import { ok, type Result } from '#shared/lib/result'
import { type Bytes, concatBytes, fromUtf8, toUtf8 } from '../vault/bytes'
import type { AnyEntry, ParseEntry } from './entry-codec'
import { pace } from './give-way'
import { peopleInPiece } from './sealed-journal'

/** A piece of what is written is about as long, in bytes. */
const lengthOfPiece = 250_000

/**
 * Entries, none of them twice, as JSON in lines, a long one over several of them, in pieces of whole lines: so neither
 * writing nor storing them holds the window up.
 */
export async function writeEntries(entries: readonly AnyEntry[]): Promise<readonly Bytes[]> {
  const pieces: Bytes[] = []
  let lines: Bytes[] = []
  let length = 0
  for (const entry of entries)
    for (const piece of splitEntry(entry, peopleInPiece)) {
      const line = toUtf8(`${JSON.stringify(piece)}\n`)
      lines.push(line)
      length += line.length
      if (length >= lengthOfPiece) {
        pieces.push(concatBytes(...lines))
        lines = []
        length = 0
      }
      await pace()
    }
  return [...pieces, concatBytes(...lines)]
}

/** What `writeEntries` wrote, checked anew line by line. */
export async function readEntries<E extends AnyEntry>(
  written: readonly Bytes[],
  parse: ParseEntry<E>
): Promise<Result<readonly E[], EntryFault>> {
  const entries: E[] = []
  for (const lines of written)
    for (const line of fromUtf8(lines).split('\n')) {
      await pace()
      if (line === '') continue
      const piece = parse(JSON.parse(line))
      if (!piece.ok) return piece
      addPiece(entries, piece.value)
    }
  return ok(entries)
}

function addPiece<E extends AnyEntry>(entries: E[], piece: E): void {
  const last = entries.at(-1)
  const whole = last === undefined ? null : joinEntry(last, piece)
  if (whole !== null) entries.pop()
  entries.push(whole ?? piece)
}
