import type { EntryFault } from '#shared/domain/journal/parse-entry'
import { joinEntry, splitEntry } from '#shared/domain/journal/split-entry'
import { allOk } from '#shared/lib/all-ok'
import { ok, type Result } from '#shared/lib/result'
import { type Bytes, concatBytes, fromUtf8, toUtf8 } from '../vault/bytes'
import type { AnyEntry, ParseEntry } from './entry-codec'
import { createPace } from './give-way'

/** A long entry has so many people and problems of a side on one line. */
const peopleOnLine = 100

/** Entries, none of them twice, as JSON in lines, a long one over several of them, so that writing them never holds the window up. */
export async function writeEntries(entries: readonly AnyEntry[]): Promise<Bytes> {
  const pace = createPace()
  const lines: Bytes[] = []
  for (const entry of entries)
    for (const piece of splitEntry(entry, peopleOnLine)) {
      lines.push(toUtf8(`${JSON.stringify(piece)}\n`))
      await pace()
    }
  return concatBytes(...lines)
}

/** What `writeEntries` wrote, checked anew line by line. Earlier versions wrote one list of whole entries. */
export async function readEntries<E extends AnyEntry>(
  written: Bytes,
  parse: ParseEntry<E>
): Promise<Result<readonly E[], EntryFault>> {
  const pace = createPace()
  const entries: E[] = []
  for (const line of fromUtf8(written).split('\n')) {
    await pace()
    if (line === '') continue
    const json: unknown = JSON.parse(line)
    const pieces = allOk((Array.isArray(json) ? json : [json]).map(parse))
    if (!pieces.ok) return pieces
    for (const piece of pieces.value) addPiece(entries, piece)
  }
  return ok(entries)
}

function addPiece<E extends AnyEntry>(entries: E[], piece: E): void {
  const last = entries.at(-1)
  const whole = last === undefined ? null : joinEntry(last, piece)
  if (whole !== null) entries.pop()
  entries.push(whole ?? piece)
}
