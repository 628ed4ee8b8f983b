import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { parseEntry, parsePrivateEntry } from '#shared/domain/journal/parse-entry'
import type { EditionDamage, EditionFailure, FileFailure, JournalDamage } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { readEntries, writeEntries } from '../data/entries-in-lines'
import type { AnyEntry, ParseEntry } from '../data/entry-codec'
import type { EditionStore } from '../data/open-edition-store'
import type { SealedJournal } from '../data/sealed-journal'
import { fromUtf8 } from '../vault/bytes'
import type { EditionKeeper } from './edition-keeper'
import { type NoteDraft, readNoteDrafts } from './note-drafts'
import { createSealedKeeper } from './sealed-keeper'

type Loaded = {
  readonly entries: readonly EditionEntry[]
  readonly damages: readonly EditionDamage[]
  readonly keeper: EditionKeeper
}

/** Reads both journals of an edition, as far as they can be read. */
export async function loadEdition(store: EditionStore): Promise<Result<Loaded, EditionFailure>> {
  const shared = await loadJournal(store.edition, parseEntry)
  if (!shared.ok) return shared
  const own = await loadJournal(store.private, parsePrivateEntry)
  if (!own.ok) return own
  const drafts = await loadDrafts(store)
  const keeper = createSealedKeeper(store, { privateEntries: own.value.entries, drafts })
  const damages = [...damageOf('edition', shared.value), ...damageOf('private', own.value)]
  return ok({ entries: shared.value.entries, damages, keeper })
}

function damageOf(of: EditionDamage['of'], { damage }: Journal<unknown>): readonly EditionDamage[] {
  return damage === null ? [] : [{ of, ...damage }]
}

async function loadDrafts({ drafts }: EditionStore): Promise<Result<readonly NoteDraft[], FileFailure>> {
  const found = await drafts.read()
  if (!found.ok) return found
  const read = found.value === null ? [] : readNoteDrafts(JSON.parse(fromUtf8(found.value)))
  return read === null ? err({ kind: 'file-damaged' }) : ok(read)
}

/** So many records opened one by one are worth a new snapshot. */
const manyRecords = 50

type Journal<E> = { readonly entries: readonly E[]; readonly damage: JournalDamage | null }

/**
 * All entries of a journal, most of them from its snapshot: the same entries in one piece, which opens many times faster
 * than records with their people's keys. A snapshot that cannot be read is passed over; one that damaged records do not
 * fit may know what they have lost, so entries may come twice then.
 */
async function loadJournal<E extends AnyEntry>(
  journal: SealedJournal<E>,
  parse: ParseEntry<E>
): Promise<Result<Journal<E>, EditionFailure>> {
  const loaded = await journal.load('snapshot')
  if (!loaded.ok) return loaded
  const { snapshot, spare, entries, damage } = loaded.value
  const before = snapshot === null ? ok([]) : await readEntries(snapshot, parse)
  if (!before.ok) return journal.load('start')
  const rescued = spare === null ? ok([]) : await readEntries(spare, parse)
  const all = [...before.value, ...entries, ...(rescued.ok ? rescued.value : [])]
  // It is stored before anything that is done from now on: a journal does one thing after the other.
  const isWorth = entries.length >= manyRecords || (snapshot === null && entries.length > 0)
  if (damage === null && isWorth) void journal.saveSnapshot(writeEntries(all))
  return ok({ entries: all, damage })
}
