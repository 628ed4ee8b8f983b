import Dexie from 'dexie'
import type { EditionFailure, JournalDamage } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Context, Locked, Vault } from '../vault/vault'
import { type CheckedRecords, checkRecords, type Head, type OpenedRecord } from './check-records'
import type { DeskDatabase } from './desk-database'
import type { EditionPeople } from './edition-people'
import { type AnyEntry, decodeEntry, type ParseEntry } from './entry-codec'
import { type Chain, openRecord } from './sealed-record'

/**
 * What was stored. `snapshot` stands for the entries that are left out; null when the entries are all there are.
 * `tornTail`: the last record does not open, as after a power cut while it was written; it is left out. With damage,
 * `entries` are those that can still be read, and nothing is appended any more.
 */
export type LoadedJournal<E> = {
  readonly snapshot: Bytes | null
  /** A snapshot that opens though the records do not fit it: it may know entries that they have lost. */
  readonly spare: Bytes | null
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

/** A journal as read, and where its next record goes; `torn` is the position of the torn one. */
export type ReadJournal<E> = {
  readonly loaded: LoadedJournal<E>
  readonly head: Head
  readonly torn: number | null
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
  const decoded = await decodeAll(expected, source)
  if (!decoded.ok) return decoded
  const spare = decoded.value.damage === null || start !== null ? null : (snapshot.value?.state ?? null)
  const loaded = { snapshot: start?.state ?? null, spare, tornTail: checked.torn !== null, ...decoded.value }
  return ok({ loaded, head: checked.head, torn: checked.torn })
}

/** What a snapshot is sealed beside: it fits no other records than those it was made of. */
export function toSnapshotContext({ epoch, journal }: Chain, { position, hash }: Head): Context {
  return ['snapshot', epoch, journal, position, hash]
}

const beginning: Head = { position: 0, hash: '' }

type Snapshot = Head & { readonly state: Bytes }

/** Null where there is none, or none that opens: then the records are read instead. */
async function readSnapshot<E>(source: JournalSource<E>): Promise<Result<Snapshot | null, Locked>> {
  const { edition, journal } = source.chain
  const row = await source.database.snapshots.get([edition, journal])
  if (!(row?.nonce instanceof Uint8Array && row.ciphertext instanceof Uint8Array)) return ok(null)
  const opened = await source.vault.open(row, toSnapshotContext(source.chain, row))
  if (!opened.ok) return opened
  const { position, hash } = row
  return ok(opened.value === null ? null : { position, hash, state: opened.value })
}

async function readRecord<E>(
  source: JournalSource<E>,
  position: number
): Promise<Result<OpenedRecord | null, Locked>> {
  const { edition, journal } = source.chain
  const row = await source.database.records.get([edition, journal, position])
  return row === undefined ? ok(null) : openRecord(row, source)
}

/** Every record after the start, opened, by position. */
async function readRecords<E>(
  source: JournalSource<E>,
  start: Head
): Promise<Result<readonly OpenedRecord[], Locked>> {
  const { edition, journal } = source.chain
  const rows = await source.database.records
    .where('[edition+journal+position]')
    .between([edition, journal, start.position + 1], [edition, journal, Dexie.maxKey])
    .toArray()
  const opened: OpenedRecord[] = []
  for (const result of await Promise.all(rows.map((row) => openRecord(row, source)))) {
    if (!result.ok) return result
    opened.push(result.value)
  }
  return ok(opened)
}

type Decoded<E> = { readonly entries: readonly E[]; readonly damage: JournalDamage | null }

async function decodeAll<E extends AnyEntry>(
  { readable, damage }: CheckedRecords,
  source: JournalSource<E>
): Promise<Result<Decoded<E>, EditionFailure>> {
  const entries: E[] = []
  let found = damage
  for (const { position, plain } of readable) {
    if (plain === null) continue
    const decoded = await decodeEntry(plain, source.parse, source)
    if (decoded.ok) {
      entries.push(decoded.value.entry)
      if (decoded.value.lostParts > 0)
        found = withDamage(found, position, { lostParts: decoded.value.lostParts })
    } else if (decoded.error.kind === 'locked') return err({ kind: 'locked' })
    else if (decoded.error.kind === 'newer-version')
      return err({ kind: 'newer-entries', what: decoded.error.what })
    else found = withDamage(found, position, { unreadable: 1 })
  }
  return ok({ entries, damage: found === null ? null : { ...found, intact: entries.length } })
}

/** A snapshot was made of records that are no longer there, or no longer the same: the end was cut or exchanged. */
function withoutAnchor(checked: CheckedRecords, snapshot: Snapshot): CheckedRecords {
  const missing = Math.max(0, snapshot.position - checked.head.position)
  const first = missing > 0 ? checked.head.position + 1 : snapshot.position
  const unlinked = missing > 0 ? 0 : 1
  return { ...checked, damage: withDamage(checked.damage, first, { missing, unlinked }) }
}

type Counts = Partial<Pick<JournalDamage, 'unreadable' | 'missing' | 'unlinked' | 'lostParts'>>

function withDamage(damage: JournalDamage | null, position: number, more: Counts): JournalDamage {
  return {
    firstPosition: Math.min(position, damage?.firstPosition ?? position),
    unreadable: (damage?.unreadable ?? 0) + (more.unreadable ?? 0),
    missing: (damage?.missing ?? 0) + (more.missing ?? 0),
    unlinked: (damage?.unlinked ?? 0) + (more.unlinked ?? 0),
    lostParts: (damage?.lostParts ?? 0) + (more.lostParts ?? 0),
    intact: damage?.intact ?? 0
  }
}
