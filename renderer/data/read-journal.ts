import type { EditionFailure, JournalDamage } from '#shared/domain/store-failure'
import { ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Locked, Vault } from '../vault/vault'
import { type CheckedRecords, checkRecords, type Head, type OpenedRecord } from './check-records'
import { decodeRecords } from './decode-records'
import type { DeskDatabase, RecordRow } from './desk-database'
import type { EditionPeople } from './edition-people'
import type { AnyEntry, ParseEntry } from './entry-codec'
import { inSlices } from './give-way'
import { readGradually, recordsAfter } from './record-rows'
import { type Chain, openRecord } from './sealed-record'
import { readSnapshot, type Snapshot } from './sealed-snapshot'
import { withDamage } from './with-damage'

/**
 * What was stored. `snapshot` stands for the entries that are left out; null when the entries are all there are.
 * `tornTail`: the last record does not open, or the last entry has not all its pieces, as after a power cut while it was
 * written; it is left out. With damage, `entries` are those that can still be read, and nothing is appended any more.
 */
export type LoadedJournal<E> = {
  readonly snapshot: readonly Bytes[] | null
  /** A snapshot that opens though the records do not fit it: it may know entries that they have lost. */
  readonly spare: readonly Bytes[] | null
  readonly entries: readonly E[]
  readonly tornTail: boolean
  readonly damage: JournalDamage | null
}

/** Where a journal is read from, and by whose keys. */
export type JournalSource<E> = {
  readonly database: DeskDatabase
  readonly vault: Vault
  readonly people: EditionPeople
  readonly chain: Chain
  readonly parse: ParseEntry<E>
}

/** A journal as read, and where its next record goes; torn: in place of what stands behind the head. */
export type ReadJournal<E> = {
  readonly loaded: LoadedJournal<E>
  readonly head: Head
  readonly isTorn: boolean
}

/** Reads a journal from its first record, or from its snapshot where that fits the records. */
export async function readJournal<E extends AnyEntry>(
  source: JournalSource<E>,
  from: 'start' | 'snapshot'
): Promise<Result<ReadJournal<E>, EditionFailure>> {
  const snapshot = await readSnapshot(source)
  if (!snapshot.ok) return snapshot
  const anchor = snapshot.value === null ? null : await readRecord(source, snapshot.value.position)
  if (anchor !== null && !anchor.ok) return anchor
  const fits = snapshot.value !== null && anchor?.value?.hash === snapshot.value.hash
  const start = from === 'snapshot' && fits ? snapshot.value : null
  const records = await readRecords(source, start ?? beginning)
  if (!records.ok) return records
  const checked = checkRecords(records.value, start ?? beginning)
  const expected = snapshot.value === null || fits ? checked : withoutAnchor(checked, snapshot.value)
  const decoded = await decodeRecords(expected, source)
  if (!decoded.ok) return decoded
  const { entries, damage, unfinished } = decoded.value
  const spare = damage === null || start !== null ? null : (snapshot.value?.state ?? null)
  const isTorn = checked.torn !== null || unfinished !== null
  const loaded = { snapshot: start?.state ?? null, spare, entries, tornTail: isTorn, damage }
  return ok({ loaded, head: unfinished === null ? checked.head : headBefore(unfinished), isTorn })
}

function headBefore({ position, previousHash }: OpenedRecord): Head {
  return { position: position - 1, hash: previousHash }
}

const beginning: Head = { position: 0, hash: '' }

async function readRecord<E>(
  source: JournalSource<E>,
  position: number
): Promise<Result<OpenedRecord | null, Locked>> {
  const { edition, journal } = source.chain
  const row = await source.database.records.get([edition, journal, position])
  return row === undefined ? ok(null) : openRecord(row, source)
}

/** So many records are read with one request. */
const recordsAtOnce = 20

/** Every record after the start, opened, by position. */
async function readRecords<E>(
  source: JournalSource<E>,
  start: Head
): Promise<Result<readonly OpenedRecord[], Locked>> {
  const rows = await readGradually<RecordRow>(recordsAtOnce, (last) =>
    recordsAfter(last === null ? start : { position: last.position, hash: '' }, source)
  )
  return inSlices(rows, (row) => openRecord(row, source))
}

/** A snapshot was made of records that are no longer there, or no longer the same: the end was cut or exchanged. */
function withoutAnchor(checked: CheckedRecords, snapshot: Snapshot): CheckedRecords {
  const missing = Math.max(0, snapshot.position - checked.head.position)
  const first = missing > 0 ? checked.head.position + 1 : snapshot.position
  const unlinked = missing > 0 ? 0 : 1
  return { ...checked, damage: withDamage(checked.damage, first, { missing, unlinked }) }
}
