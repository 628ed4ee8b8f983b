import type { EditionFailure, JournalDamage } from '#shared/domain/store-failure'
import type { EntryFault } from '#shared/domain/journal/parse-entry'
import { joinEntry } from '#shared/domain/journal/split-entry'
import { err, ok, type Result } from '#shared/lib/result'
import type { CheckedRecords, OpenedRecord } from './check-records'
import { type AnyEntry, decodeEntry, type ParseEntry } from './entry-codec'
import type { EditionPeople } from './edition-people'
import type { Locked, Vault } from '../vault/vault'
import { pace } from './give-way'
import { withDamage } from './with-damage'

/**
 * The entries of records, each whole: one of which a piece is lost counts for nothing. `unfinished` is the first record of
 * an entry whose last pieces are not there, at the end: as after a power cut, it was never acknowledged.
 */
export type DecodedRecords<E> = {
  readonly entries: readonly E[]
  readonly damage: JournalDamage | null
  readonly unfinished: OpenedRecord | null
}

type Source<E> = { readonly parse: ParseEntry<E>; readonly vault: Vault; readonly people: EditionPeople }

/** An entry as far as its pieces were read, up to the record `last`. */
type Begun<E> = {
  readonly entry: E
  readonly at: number
  readonly first: OpenedRecord
  readonly last: OpenedRecord
}

/** Reads the entries of records that were checked. */
export async function decodeRecords<E extends AnyEntry>(
  { readable, damage }: CheckedRecords,
  source: Source<E>
): Promise<Result<DecodedRecords<E>, EditionFailure>> {
  const entries: E[] = []
  let found = damage
  let begun: Begun<E> | null = null
  for (const record of readable) {
    const { position, plain } = record
    if (plain === null) continue
    await pace()
    const decoded = await decodeEntry(plain, source.parse, source)
    if (!decoded.ok) return err(toFailure(decoded.error))
    const { entry, piece, lostParts } = decoded.value
    if (lostParts > 0) found = withDamage(found, position, { lostParts })
    const whole: E | null = piece.at === 1 ? entry : joinTo(begun, { entry, at: piece.at, record })
    // Where a piece was lost, that is damage already; anything else that does not fit together is.
    if (whole === null || (piece.at === 1 && begun !== null))
      found ??= withDamage(null, begun?.first.position ?? position, { unreadable: 1 })
    if (whole !== null && piece.at === piece.of) entries.push(whole)
    const first: OpenedRecord = piece.at === 1 ? record : (begun?.first ?? record)
    begun =
      whole === null || piece.at === piece.of ? null : { entry: whole, at: piece.at, first, last: record }
  }
  const all = found === null ? null : { ...found, intact: entries.length }
  return ok({ entries, damage: all, unfinished: begun?.first ?? null })
}

/** A record that opens is as it was written: what cannot be read in it was written by another version, and is not damage. */
function toFailure(fault: EntryFault | Locked): EditionFailure {
  switch (fault.kind) {
    case 'locked':
      return fault
    case 'newer-version':
      return { kind: 'newer-entries', what: fault.what }
    case 'malformed':
      return { kind: 'newer-entries', what: fault.where }
    case 'other-journal':
      return { kind: 'newer-entries', what: 'journal' }
  }
}

type Next<E> = { readonly entry: E; readonly at: number; readonly record: OpenedRecord }

/** The entry with its next piece; null where that is not the one that follows. */
function joinTo<E extends AnyEntry>(begun: Begun<E> | null, { entry, at, record }: Next<E>): E | null {
  if (begun?.at !== at - 1 || begun.last.position !== record.position - 1) return null
  return joinEntry(begun.entry, entry)
}
