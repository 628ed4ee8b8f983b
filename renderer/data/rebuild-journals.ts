import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import type { SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { DeskDatabase, RecordRow } from './desk-database'
import type { JournalSource } from './read-journal'
import { sealEntries } from './sealed-journal'
import { dropSnapshots } from './sealed-snapshot'
import { toSaveFailure } from './to-reason'

/** What is sound of both journals. */
export type SoundEntries = {
  readonly edition: readonly EditionEntry[]
  readonly private: readonly PrivateEntry[]
}

/** The journals of the epoch that is to begin, and under which id this laptop goes on. */
export type NextJournals = {
  readonly edition: JournalSource<EditionEntry>
  readonly private: JournalSource<PrivateEntry>
  readonly laptop: string
}

/**
 * Begins a new epoch with the sound entries alone. Every record of the old one is set aside as it is; all of it happens
 * in one step or not at all. This laptop goes on under another id, because what it writes next would stand where the
 * lost entries stood, and those may still come back from a colleague's file. Answers with how many records were set aside.
 */
export async function rebuildJournals(
  sound: SoundEntries,
  next: NextJournals
): Promise<Result<number, SaveFailure>> {
  const beginning = { position: 0, hash: '' }
  const shared = await sealEntries(sound.edition, beginning, next.edition)
  if (!shared.ok) return shared
  const own = await sealEntries(sound.private, beginning, next.private)
  if (!own.ok) return own
  try {
    return ok(await replaceRecords([...shared.value.rows, ...own.value.rows], next))
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
}

async function replaceRecords(
  rows: readonly RecordRow[],
  { edition: { chain, database }, laptop }: NextJournals
): Promise<number> {
  const { records, aside, people, snapshotPieces, editions } = database
  const { edition, epoch } = chain
  let count = 0
  await database.write([records, aside, people, snapshotPieces, editions], async () => {
    const old = await recordsOf(database, edition)
    count = old.length
    await aside.bulkAdd(old.map((row) => ({ ...row, epoch: epoch - 1 })))
    await records.bulkDelete(old.map(({ journal, position }) => [edition, journal, position] as const))
    await records.bulkAdd(rows)
    await dropSnapshots(database, edition)
    await editions.update(edition, { epoch, laptop })
  })
  return count
}

/** Every record of an edition, of both journals. */
export async function recordsOf({ records }: DeskDatabase, edition: string): Promise<readonly RecordRow[]> {
  const found: RecordRow[] = []
  // A range over all journals would hold Dexie's greatest key twice, which is no key.
  for (const journal of ['edition', 'private'])
    found.push(...(await records.where({ edition, journal }).toArray()))
  return found
}
