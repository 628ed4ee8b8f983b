import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { parseEntry, parsePrivateEntry } from '#shared/domain/journal/parse-entry'
import type { PersonalPart } from '#shared/domain/journal/personal-part'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import type { SealedCopy } from '#shared/domain/sealed-copy'
import type { EditionFailure, PersonFailure, SaveFailure } from '#shared/domain/store-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { Vault } from '../vault/vault'
import type { DeskDatabase } from './desk-database'
import { copySealed } from './copy-sealed'
import { type EditionPeople, loadEditionPeople } from './edition-people'
import { rebuildJournals, type SoundEntries } from './rebuild-journals'
import { createSealedDrafts, type SealedDrafts } from './sealed-drafts'
import { createSealedFiles, type SealedFiles } from './sealed-files'
import { createSealedJournal, type SealedJournal } from './sealed-journal'
import { dropSnapshots } from './sealed-snapshot'
import { type Locks, takeWriterLock } from './take-writer-lock'
import { toReason, toSaveFailure } from './to-reason'
import { createWriteQueue } from './write-queue'

/** Everything that one edition keeps, written by this window alone. */
export type EditionStore = {
  readonly edition: SealedJournal<EditionEntry>
  /** What never leaves this laptop. */
  readonly private: SealedJournal<PrivateEntry>
  readonly files: SealedFiles
  readonly drafts: SealedDrafts
  /** Under which id this laptop writes the edition. */
  readonly laptop: string
  /** So many records were set aside when journals were rebuilt. */
  readonly aside: number
  /** Goes on with these entries alone (see `rebuildJournals`), in the store that it answers with. */
  readonly rebuild: (sound: SoundEntries) => Promise<Result<EditionStore, SaveFailure>>
  /** All of it as it is kept, without opening it. */
  readonly copy: () => Promise<Result<SealedCopy, EditionFailure>>
  /** Makes what belongs to these people (see `ownersOf`), or to nobody, ready for an entry. Equal contents have equal digests. */
  readonly createPart: <T>(
    content: T,
    owners: readonly string[]
  ) => Promise<Result<PersonalPart<T>, PersonFailure>>
  /**
   * Destroys a person's key, every snapshot, and all that is half written: what was theirs never opens again, nor takes anything new. Loaded
   * entries still hold it: load again. Files with their rows in them are to be removed beside it.
   */
  readonly erasePerson: (person: ParticipantRef) => Promise<Result<null, SaveFailure>>
  /** Drops the keys at once, ends what is being stored, and lets another window write. */
  readonly lock: () => Promise<void>
}

export type StoreParts = { readonly database: DeskDatabase; readonly vault: Vault; readonly locks: Locks }

/** Opens the store of the edition whose vault this is. Refused while another window has it. */
export async function openEditionStore(parts: StoreParts): Promise<Result<EditionStore, EditionFailure>> {
  const { database, vault, locks } = parts
  const release = await takeWriterLock(locks, vault.store)
  if (release === null) return err({ kind: 'open-elsewhere' })
  try {
    const row = await database.editions.get(vault.store)
    const people = await loadEditionPeople({ database, vault, edition: vault.store })
    // Locked half-way, the keys of people would seem lost.
    const aside = await database.aside.where({ edition: vault.store }).count()
    if (row !== undefined && !vault.isLocked()) {
      const laptop = row.laptop ?? database.laptop
      return ok(createStore(parts, people, { epoch: row.epoch, laptop, aside, release }))
    }
    release()
    return err({ kind: row === undefined ? 'edition-missing' : 'locked' })
  } catch (reason) {
    release()
    return err({ kind: 'store-unreadable', reason: toReason(reason) })
  }
}

type Held = Pick<EditionStore, 'laptop' | 'aside'> & { readonly epoch: number; readonly release: () => void }

function createStore(parts: StoreParts, people: EditionPeople, held: Held): EditionStore {
  const { database, vault } = parts
  const { epoch, laptop, aside, release } = held
  const queue = createWriteQueue()
  const edition = vault.store
  const sources = (of: number) => {
    const shared = { database, vault, people }
    return {
      edition: { ...shared, chain: { edition, epoch: of, journal: 'edition' }, parse: parseEntry },
      private: { ...shared, chain: { edition, epoch: of, journal: 'private' }, parse: parsePrivateEntry }
    }
  }
  const rebuild = async (sound: SoundEntries): Promise<Result<EditionStore, SaveFailure>> => {
    const next = { epoch: epoch + 1, laptop: crypto.randomUUID() }
    const rebuilt = await rebuildJournals(sound, { ...sources(next.epoch), laptop: next.laptop })
    return rebuilt.ok
      ? ok(createStore(parts, people, { ...next, aside: aside + rebuilt.value, release }))
      : rebuilt
  }
  const { edition: shared, private: own } = sources(epoch)
  return {
    edition: createSealedJournal({ ...shared, queue }),
    private: createSealedJournal({ ...own, queue }),
    aside,
    rebuild: (sound) => queue(() => rebuild(sound)),
    copy: () => copySealed(database, edition),
    files: createSealedFiles(database, vault),
    drafts: createSealedDrafts(database, vault),
    laptop,
    createPart: (content, owners) => createPart(content, owners, { vault, people }),
    erasePerson: (person) => queue(() => erasePerson(person, { database, people, edition })),
    lock: async () => {
      vault.lock()
      await queue(() => Promise.resolve())
      release()
    }
  }
}

async function createPart<T>(
  content: T,
  owners: readonly string[],
  { vault, people }: { readonly vault: Vault; readonly people: EditionPeople }
): Promise<Result<PersonalPart<T>, PersonFailure>> {
  if (owners.length === 0) {
    // What is nobody's is never erased alone: any key of the vault will do.
    const digest = await vault.nameOf(canonicalJson(content))
    return digest.ok ? ok({ digest: digest.value, content }) : digest
  }
  const found = await people.ensure(owners)
  if (!found.ok) return found
  if (found.value.kind === 'erased') return err({ kind: 'person-erased' })
  if (found.value.kind === 'lost') return err({ kind: 'person-key-lost' })
  const digest = await vault.people.digest(canonicalJson(content), found.value.names)
  return digest.ok ? ok({ digest: digest.value, content }) : digest
}

type Erasing = {
  readonly database: DeskDatabase
  readonly people: EditionPeople
  readonly edition: string
}

async function erasePerson(
  person: ParticipantRef,
  { database, people, edition }: Erasing
): Promise<Result<null, SaveFailure>> {
  const tombstone = await people.toTombstone(participantKey(person))
  if (!tombstone.ok) return tombstone
  try {
    await database.write([database.people, database.snapshotPieces, database.drafts], async () => {
      await database.people.put(tombstone.value)
      await database.drafts.delete(edition)
      await dropSnapshots(database, edition)
    })
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
  people.markErased(tombstone.value)
  return ok(null)
}
