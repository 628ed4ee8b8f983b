import type { EditionFailure, SaveFailure } from '#shared/domain/store-failure'
import { splitEntry } from '#shared/domain/journal/split-entry'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from '../vault/bytes'
import type { Head } from './check-records'
import type { RecordRow } from './desk-database'
import { type AnyEntry, encodeEntry, type Piece } from './entry-codec'
import { pace } from './give-way'
import { type JournalSource, type LoadedJournal, readJournal } from './read-journal'
import { recordsAfter } from './record-rows'
import { sealRecord } from './sealed-record'
import { storeSnapshot } from './sealed-snapshot'
import { toReason, toSaveFailure } from './to-reason'
import type { WriteQueue } from './write-queue'

/** A journal whose entries are sealed one by one, each beside the hash of the one before. */
export type SealedJournal<E> = {
  readonly load: (from: 'start' | 'snapshot') => Promise<Result<LoadedJournal<E>, EditionFailure>>
  /** Ok when all of them are on the disk; else none is. Appends run in the order in which they were asked for. */
  readonly append: (entries: readonly E[]) => Promise<Result<null, SaveFailure>>
  /**
   * Keeps what the entries so far make, in pieces, in place of the snapshot before. To be asked for with nothing appended
   * that `state` does not know. While the state is still worked out more may be appended: the snapshot stands for the entries
   * before. It is dropped where somebody is erased meanwhile.
   */
  readonly saveSnapshot: (
    state: readonly Bytes[] | Promise<readonly Bytes[]>
  ) => Promise<Result<null, SaveFailure>>
}

type Journal<E> = JournalSource<E> & { readonly queue: WriteQueue }

/** Where the next record goes; torn: in place of what stands behind the head. */
type Tail = { readonly head: Head; readonly isTorn: boolean }

/** A journal that has read nothing yet. */
export function createSealedJournal<E extends AnyEntry>(journal: Journal<E>): SealedJournal<E> {
  let tail: Tail | 'damaged' | null = null

  const load = async (from: 'start' | 'snapshot'): Promise<Result<LoadedJournal<E>, EditionFailure>> => {
    if (journal.vault.isLocked()) return err({ kind: 'locked' })
    try {
      const read = await readJournal(journal, from)
      if (!read.ok) return read
      const { loaded, head, isTorn } = read.value
      tail = loaded.damage === null ? { head, isTorn } : 'damaged'
      return ok(loaded)
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
    const stored = await storeRecords(sealed.value.rows, found.value, journal)
    if (stored.ok) tail = { head: sealed.value.head, isTorn: false }
    return stored
  }
  const saveSnapshot: SealedJournal<E>['saveSnapshot'] = async (state) => {
    const found = await journal.queue(findTail)
    if (!found.ok) return found
    const erased = journal.people.erasedCount()
    const made = await state
    return journal.queue(async () =>
      journal.people.erasedCount() === erased
        ? storeSnapshot({ ...found.value.head, state: made }, journal)
        : ok(null)
    )
  }
  return {
    load: (from) => journal.queue(() => load(from)),
    append: (entries) => journal.queue(() => append(entries)),
    saveSnapshot
  }
}

type SealedRows = { readonly rows: readonly RecordRow[]; readonly head: Head }

/** Seals entries one after the other, a long one over several records. What could not be read again is not stored. */
export async function sealEntries<E extends AnyEntry>(
  entries: readonly E[],
  start: Head,
  journal: JournalSource<E>
): Promise<Result<SealedRows, SaveFailure>> {
  const rows: RecordRow[] = []
  let head = start
  for (const { entry, piece } of entries.flatMap(toPieces)) {
    const readable = checkReadable(entry, journal)
    if (!readable.ok) return readable
    await pace()
    const plain = await encodeEntry({ entry, piece }, journal)
    if (!plain.ok) return plain
    await pace()
    const sealed = await sealRecord(plain.value, head, journal)
    if (!sealed.ok) return sealed
    rows.push(sealed.value.row)
    head = sealed.value.head
  }
  return ok({ rows, head })
}

/** A record, or a line of a snapshot, holds so many people and problems of a side. */
export const peopleInPiece = 100

function toPieces(entry: AnyEntry): readonly { readonly entry: AnyEntry; readonly piece: Piece }[] {
  const pieces = splitEntry(entry, peopleInPiece)
  return pieces.map((one, index) => ({ entry: one, piece: { at: index + 1, of: pieces.length } }))
}

/** Refuses an entry that would not be read again as it is stored. */
function checkReadable<E extends AnyEntry>(
  entry: AnyEntry,
  { parse }: JournalSource<E>
): Result<null, SaveFailure> {
  const again = parse(JSON.parse(JSON.stringify(entry)))
  if (again.ok) return ok(null)
  const where = again.error.kind === 'malformed' ? again.error.where : again.error.kind
  return err({ kind: 'entry-unreadable', where })
}

/** So many keys are stored with one request; the next answers a later task. */
const keysAtOnce = 100

/** Stores records together with the keys of the people they are the first to tell of. */
async function storeRecords<E>(
  rows: readonly RecordRow[],
  { head, isTorn }: Tail,
  { database, people, chain }: Journal<E>
): Promise<Result<null, SaveFailure>> {
  const newPeople = people.waiting()
  try {
    await database.write([database.records, database.people], async () => {
      if (isTorn) await recordsAfter(head, { database, chain }).delete()
      for (let from = 0; from < newPeople.length; from += keysAtOnce)
        await database.people.bulkAdd(newPeople.slice(from, from + keysAtOnce))
      for (const row of rows) await database.records.add(row)
    })
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
  people.markStored(newPeople)
  return ok(null)
}
