import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { orderEntries } from '#shared/domain/journal/order-entries'
import type { SealedCopy } from '#shared/domain/sealed-copy'
import type { EditionDamage, EditionFailure, SaveFailure, StoreFailure } from '#shared/domain/store-failure'
import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { DeskDatabase } from '../data/desk-database'
import {
  createEdition,
  type EditionSummary,
  listEditions,
  renameEdition,
  replaceKey,
  unlockEdition
} from '../data/editions'
import { openDeskDatabase } from '../data/open-desk-database'
import { type EditionStore, openEditionStore } from '../data/open-edition-store'
import type { Locks } from '../data/take-writer-lock'
import type { DeriveKey } from '../vault/derive-key'
import type { KeyCost } from '../vault/key-cost'
import type { StrongPassphrase } from '../vault/passphrase'
import { createRecoveryCode } from '../vault/recovery-code'
import type { Vault } from '../vault/vault'
import { loadEdition } from './load-edition'
import type { EditionKeeper } from './edition-keeper'

/** Why an edition did not open. */
export type OpenFailure = StoreFailure | VaultFailure | EditionFailure

/** An edition that is open in this window. With damage, `entries` are those that can be read, and nothing is added. */
export type OpenedEdition = EditionSummary & {
  readonly entries: readonly EditionEntry[]
  readonly damages: readonly EditionDamage[]
  readonly keeper: EditionKeeper
  /** So many records were set aside when the edition went on after damage. */
  readonly aside: number
  /** Goes on from what stands, and sets every damaged record aside; the edition that it answers with takes this one's place. */
  readonly goOn: () => Promise<Result<OpenedEdition, EditionFailure | SaveFailure>>
  /** All of it as it is kept, still sealed. */
  readonly copy: () => Promise<Result<SealedCopy, EditionFailure>>
  /** Drops the keys, once what is being stored is stored. */
  readonly lock: () => Promise<void>
}

/** `recoveryCode` is a second way in, or null. */
type NewSealed = {
  readonly name: string
  readonly passphrase: StrongPassphrase
  readonly recoveryCode: string | null
}

/** The sealed editions of this laptop. */
export type EditionVaults = {
  /** Finds out what a new key costs here before it is needed. */
  readonly warmUp: () => void
  readonly list: () => Promise<Result<readonly EditionSummary[], StoreFailure>>
  readonly create: (made: NewSealed) => Promise<Result<OpenedEdition, OpenFailure | SaveFailure>>
  readonly open: (edition: EditionSummary, passphrase: string) => Promise<Result<OpenedEdition, OpenFailure>>
  readonly rename: (edition: EditionSummary) => Promise<Result<null, StoreFailure | SaveFailure>>
  /** `passphrase` is what opens it now; the recovery code will do. */
  readonly changePassphrase: (
    edition: string,
    passphrase: string,
    next: StrongPassphrase
  ) => Promise<Result<null, OpenFailure | SaveFailure>>
  /** Makes a recovery code, in place of an older one. */
  readonly createRecoveryCode: (
    edition: string,
    passphrase: string
  ) => Promise<Result<string, OpenFailure | SaveFailure>>
}

type VaultsEdge = {
  readonly locks: Locks
  readonly deriveKey: DeriveKey
  /** What a new key costs here. */
  readonly findCost: () => Promise<KeyCost>
  readonly databaseName?: string
}

/** Opens the store of this laptop when it is first asked for. */
export function createEditionVaults({ locks, deriveKey, findCost, databaseName }: VaultsEdge): EditionVaults {
  let opened: DeskDatabase | null = null
  const whileOpen = async <T, E>(
    work: (database: DeskDatabase) => Promise<Result<T, E>>
  ): Promise<Result<T, E | StoreFailure>> => {
    if (opened === null) {
      const found = await openDeskDatabase(databaseName)
      if (!found.ok) return found
      opened = found.value
    }
    return work(opened)
  }
  const load = async (
    database: DeskDatabase,
    vault: Vault,
    name: string
  ): Promise<Result<OpenedEdition, EditionFailure>> => {
    const store = await openEditionStore({ database, vault, locks })
    if (!store.ok) {
      vault.lock()
      return store
    }
    return toOpened(store.value, { id: vault.store, name })
  }
  const replace = (edition: string, passphrase: string, next: Parameters<typeof replaceKey>[1]['next']) =>
    whileOpen((database) => replaceKey(database, { edition, passphrase, deriveKey, next }))

  return {
    warmUp: () => void findCost(),
    list: () => whileOpen(listEditions),
    create: (wanted) =>
      whileOpen(async (database): Promise<Result<OpenedEdition, OpenFailure | SaveFailure>> => {
        const cost = await findCost()
        const made = await createEdition(database, { ...wanted, deriveKey, cost })
        return made.ok ? load(database, made.value, wanted.name) : made
      }),
    open: ({ id, name }, passphrase) =>
      whileOpen(async (database): Promise<Result<OpenedEdition, OpenFailure>> => {
        const vault = await unlockEdition(database, { edition: id, passphrase, deriveKey })
        return vault.ok ? load(database, vault.value, name) : vault
      }),
    rename: (edition) => whileOpen((database) => renameEdition(database, edition)),
    changePassphrase: async (edition, passphrase, secret) =>
      replace(edition, passphrase, { kind: 'passphrase', secret, cost: await findCost() }),
    createRecoveryCode: async (edition, passphrase) => {
      const secret = createRecoveryCode()
      const cost = await findCost()
      const made = await replace(edition, passphrase, { kind: 'recovery', secret, cost })
      return made.ok ? ok(secret) : err(made.error)
    }
  }
}

/** Reads what a store keeps; one that cannot be read is locked again. */
async function toOpened(
  store: EditionStore,
  summary: EditionSummary
): Promise<Result<OpenedEdition, EditionFailure>> {
  const loaded = await loadEdition(store)
  if (!loaded.ok) {
    await store.lock()
    return loaded
  }
  const { entries, keeper } = loaded.value
  const goOn: OpenedEdition['goOn'] = async () => {
    const rebuilt = await store.rebuild({
      edition: orderEntries(entries).entries,
      private: orderEntries(keeper.privateEntries).entries
    })
    return rebuilt.ok ? toOpened(rebuilt.value, summary) : rebuilt
  }
  const { aside, copy, lock } = store
  return ok({ ...summary, ...loaded.value, aside, goOn, copy, lock })
}
