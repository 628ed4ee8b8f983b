import { createEdition, unlockEdition } from '../../renderer/data/editions'
import type { DeskDatabase } from '../../renderer/data/desk-database'
import { openDeskDatabase } from '../../renderer/data/open-desk-database'
import { type EditionStore, openEditionStore } from '../../renderer/data/open-edition-store'
import type { LoadedJournal } from '../../renderer/data/read-journal'
import { deriveKey } from '../../renderer/vault/derive-key'
import { createPassphrase } from './create-passphrase'
import type { Vault } from '../../renderer/vault/vault'
import type { EditionBody, EditionEntry } from '#shared/domain/journal/edition-entry'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import type { Result } from '#shared/lib/result'
import { createEntry } from './create-entry'
import { createLocks } from './create-locks'
import { floorCost } from './create-test-vault'

export type SealedEdition = {
  readonly name: string
  readonly database: DeskDatabase
  readonly vault: Vault
  readonly store: EditionStore
  readonly passphrase: string
  readonly locks: ReturnType<typeof createLocks>
  /** Unlocks and opens the same edition anew, as after a restart. */
  readonly reopen: () => Promise<EditionStore>
}

/** A new edition in a new database. */
export async function createSealedEdition(): Promise<SealedEdition> {
  const name = `test ${crypto.randomUUID()}`
  const database = must(await openDeskDatabase(name))
  const passphrase = await createPassphrase()
  const made = { name: 'Example 2021', passphrase, deriveKey, cost: floorCost }
  const vault = must(await createEdition(database, made))
  const locks = createLocks()
  const store = must(await openEditionStore({ database, vault, locks }))
  const reopen = async () => {
    const again = must(await unlockEdition(database, { edition: vault.store, passphrase, deriveKey }))
    return must(await openEditionStore({ database, vault: again, locks: createLocks() }))
  }
  return { name, database, vault, store, passphrase, locks, reopen }
}

/** The entries of laptop `a` with these facts, in order. */
export function toEntries(bodies: readonly EditionBody[]): readonly EditionEntry[] {
  return bodies.map((body, index) =>
    createEntry({ sequence: index + 1, previousHash: index === 0 ? null : 'h', body })
  )
}

/** So many small entries. */
export function createWeights(count: number): readonly EditionEntry[] {
  return toEntries(
    Array.from({ length: count }, (_none, weight) => ({
      kind: 'weight-changed',
      criterion: 'goals',
      weight
    }))
  )
}

export function createPrivateEntry(body: PrivateEntry['body']): PrivateEntry {
  return { ...createEntry(), journal: 'private', body }
}

/** A note on a mentor. */
export async function createNote(store: EditionStore, id: string, text: string): Promise<EditionBody> {
  const about = { kind: 'person', role: 'mentor', id } as const
  return {
    kind: 'note-written',
    note: `n-${id}`,
    about,
    text: must(await store.createPart(text, ownersOf(about)))
  }
}

/** The pair of a mentor and `e1`, declined. */
export async function createDecline(
  store: EditionStore,
  mentor: string,
  reason: string
): Promise<EditionBody> {
  const about = { kind: 'pair', mentee: 'e1', mentor } as const
  const part = must(await store.createPart(reason, ownersOf(about)))
  return {
    kind: 'decision-made',
    mentee: 'e1',
    mentor,
    decision: { kind: 'declined', reason: part }
  }
}

/** The value of what cannot fail here. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export async function loadEntries(store: EditionStore): Promise<LoadedJournal<EditionEntry>> {
  return must(await store.edition.load('start'))
}
