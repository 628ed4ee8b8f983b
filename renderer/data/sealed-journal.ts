import type { EditionFailure, SaveFailure } from '#shared/domain/store-failure'
import { splitEntry } from '#shared/domain/journal/split-entry'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Head } from './check-records'
import type { RecordRow } from './desk-database'
import { type AnyEntry, encodeEntry } from './entry-codec'
import { createPace } from './give-way'
import { type JournalSource, type LoadedJournal, readJournal, toSnapshotContext } from './read-journal'
import { sealRecord } from './sealed-record'
import { toReason, toSaveFailure } from './to-reason'
import type { WriteQueue } from './write-queue'

/** A journal whose entries are sealed one by one, each beside the hash of the one before. */
export type SealedJournal<E> = {
  readonly load: (from: 'start' | 'snapshot') => Promise<Result<LoadedJournal<E>, EditionFailure>>
  /** Ok when all of them are on the disk; else none is. Appends run in the order in which they were asked for. */
  readonly append: (entries: readonly E[]) => Promise<Result<null, SaveFailure>>
  /**
   * Keeps what the entries so far make, in place of the snapshot before. To be asked for with nothing appended that
   * `state` does not know. While the state is still worked out more may be appended: the snapshot stands for the entries
   * before. It is dropped where somebody is erased meanwhile.
   */
  readonly saveSnapshot: (state: Bytes | Promise<Bytes>) => Promise<Result<null, SaveFailure>>
}

type Journal<E> = JournalSource<E> & { readonly queue: WriteQueue }

/** Where the next record goes; `torn` is the position of one that it replaces. */
type Tail = { readonly head: Head; readonly torn: number | null }

/** A journal that has read nothing yet. */
export function createSealedJournal<E extends AnyEntry>(journal: Journal<E>): SealedJournal<E> {
  let tail: Tail | 'damaged' | null = null

  const load = async (from: 'start' | 'snapshot'): Promise<Result<LoadedJournal<E>, EditionFailure>> => {
    if (journal.vault.isLocked()) return err({ kind: 'locked' })
    try {
      const read = await readJournal(journal, from)
      if (!read.ok) return read
      tail = read.value.loaded.damage === null ? read.value : 'damaged'
      return ok(read.value.loaded)
    } catch (reason) {
      return err({ kind: 'store-unreadable', reason: toReason(reason) })
    }
  }
  const findTail = async (): Promise<Result<Tail, SaveFailure>> => {
    if (journal.vault.isLocked()) return err({ kind: 'locked' })
    if (tail === null) {
      const loaded = await load('snapshot')
      if (!loaded.ok)
        return err(
          loaded.error.kind === 'locked' ? loaded.error : { kind: 'not-stored', reason: loaded.error.kind }
        )
    }
    return tail === null || tail === 'damaged' ? err({ kind: 'journal-damaged' }) : ok(tail)
  }
  const append = async (entries: readonly E[]): Promise<Result<null, SaveFailure>> => {
    const found = await findTail()
    if (!found.ok) return found
    const sealed = await sealEntries(entries, found.value.head, journal)
    if (!sealed.ok) return sealed
    const stored = await storeRecords(sealed.value.rows, found.value.torn, journal)
    if (stored.ok) tail = { head: sealed.value.head, torn: null }
    return stored
  }
  const saveSnapshot = async (state: Bytes | Promise<Bytes>): Promise<Result<null, SaveFailure>> => {
    const found = await journal.queue(findTail)
    if (!found.ok) return found
    const erased = journal.people.erasedCount()
    const made = await state
    return journal.queue(async () =>
      journal.people.erasedCount() === erased ? storeSnapshot(made, found.value.head, journal) : ok(null)
    )
  }
  return {
    load: (from) => journal.queue(() => load(from)),
    append: (entries) => journal.queue(() => append(entries)),
    saveSnapshot
  }
}

type SealedRows = { readonly rows: readonly RecordRow[]; readonly head: Head }

/** Seals entries one after the other. What could not be read again is not stored. */
export async function sealEntries<E extends AnyEntry>(
  entries: readonly E[],
  start: Head,
  journal: JournalSource<E>
): Promise<Result<SealedRows, SaveFailure>> {
  const pace = createPace()
  const rows: RecordRow[] = []
  let head = start
  for (const entry of entries) {
    const readable = await checkReadable(entry, journal)
    if (!readable.ok) return readable
    const plain = await encodeEntry(entry, journal)
    if (!plain.ok) return plain
    await pace()
    const sealed = await sealRecord(plain.value, head, journal)
    if (!sealed.ok) return sealed
    rows.push(sealed.value.row)
    head = sealed.value.head
  }
  return ok({ rows, head })
}

/** Refuses an entry that would not be read again as it is stored. */
async function checkReadable<E extends AnyEntry>(
  entry: E,
  { parse }: JournalSource<E>
): Promise<Result<null, SaveFailure>> {
  const pace = createPace()
  for (const piece of splitEntry(entry, 100)) {
    const again = parse(JSON.parse(JSON.stringify(piece)))
    if (!again.ok) {
      const where = again.error.kind === 'malformed' ? again.error.where : again.error.kind
      return err({ kind: 'entry-unreadable', where })
    }
    await pace()
  }
  return ok(null)
}

/** So many keys are stored with one request; the next answers a later task. */
const keysAtOnce = 100

/** Stores records together with the keys of the people they are the first to tell of. */
async function storeRecords<E>(
  rows: readonly RecordRow[],
  torn: number | null,
  { database, people, chain }: Journal<E>
): Promise<Result<null, SaveFailure>> {
  const newPeople = people.waiting()
  try {
    await database.write([database.records, database.people], async () => {
      if (torn !== null) await database.records.delete([chain.edition, chain.journal, torn])
      for (let from = 0; from < newPeople.length; from += keysAtOnce)
        await database.people.bulkAdd(newPeople.slice(from, from + keysAtOnce))
      await database.records.bulkAdd(rows)
    })
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
  people.markStored(newPeople)
  return ok(null)
}

async function storeSnapshot<E>(
  state: Bytes,
  head: Head,
  { database, vault, chain }: Journal<E>
): Promise<Result<null, SaveFailure>> {
  const sealed = await vault.seal(state, toSnapshotContext(chain, head))
  if (!sealed.ok) return sealed
  const { edition, journal } = chain
  try {
    await database.write([database.snapshots], async () => {
      await database.snapshots.put({ edition, journal, ...head, ...sealed.value })
    })
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
  return ok(null)
}
