import type { EditionFailure, SaveFailure, StoreFailure } from '#shared/domain/store-failure'
import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { addSlot, dropOlderSlots } from '../vault/change-slots'
import { createVault, type NewVault } from '../vault/create-vault'
import { openVault, type VaultOpening } from '../vault/open-vault'
import type { Vault } from '../vault/vault'
import type { NewSlot } from '../vault/vault-slots'
import type { DeskDatabase } from './desk-database'
import { toReason, toSaveFailure } from './to-reason'

/** What is known of an edition before its passphrase. */
export type EditionSummary = { readonly id: string; readonly name: string }

export type NewEdition = Omit<NewVault, 'store'> & { readonly name: string }

/** The editions of this profile, in no order that matters. */
export async function listEditions({
  editions
}: DeskDatabase): Promise<Result<readonly EditionSummary[], StoreFailure>> {
  try {
    return ok((await editions.toArray()).map(({ id, name }) => ({ id, name })))
  } catch (reason) {
    return err({ kind: 'store-unreadable', reason: toReason(reason) })
  }
}

/** Makes an empty edition and answers with its vault, open; `vault.store` is the edition's id. */
export async function createEdition(
  { editions }: DeskDatabase,
  { name, ...options }: NewEdition
): Promise<Result<Vault, VaultFailure | SaveFailure>> {
  const made = await createVault({ store: crypto.randomUUID(), ...options })
  if (!made.ok) return made
  const { header, vault } = made.value
  try {
    await editions.add({ id: vault.store, name, header, epoch: 1, laptop: null })
    return ok(vault)
  } catch (reason) {
    vault.lock()
    return err(toSaveFailure(reason))
  }
}

export type EditionKey = Omit<VaultOpening, 'header'> & { readonly edition: string }

/** Opens the vault of an edition. */
export async function unlockEdition(
  { editions }: DeskDatabase,
  { edition, ...key }: EditionKey
): Promise<Result<Vault, VaultFailure | EditionFailure>> {
  try {
    const row = await editions.get(edition)
    if (row === undefined) return err({ kind: 'edition-missing' })
    const opened = await openVault({ header: row.header, ...key })
    if (!opened.ok || opened.value.store === edition) return opened
    opened.value.lock()
    return err({ kind: 'vault-damaged', where: 'store' })
  } catch (reason) {
    return err({ kind: 'store-unreadable', reason: toReason(reason) })
  }
}

/** Changes the name that is shown before the passphrase. */
export async function renameEdition(
  { editions }: DeskDatabase,
  { id, name }: EditionSummary
): Promise<Result<null, SaveFailure>> {
  try {
    await editions.update(id, { name })
    return ok(null)
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
}

/** A new passphrase or recovery code in place of the old one; `key` is what opens the edition now. */
export type NewKey = EditionKey & { readonly next: Omit<NewSlot, 'deriveKey'> }

/**
 * Stores the new way in beside the old, opens the edition by it as it was stored, and only then drops the old: wherever
 * this is cut off, the old opens or the new.
 */
export async function replaceKey(
  { editions }: DeskDatabase,
  { edition, next, ...key }: NewKey
): Promise<Result<null, VaultFailure | EditionFailure | SaveFailure>> {
  try {
    const before = await editions.get(edition)
    if (before === undefined) return err({ kind: 'edition-missing' })
    const both = await addSlot({ header: before.header, ...key }, { ...next, deriveKey: key.deriveKey })
    if (!both.ok) return both
    await editions.update(edition, { header: both.value })
    const between = await editions.get(edition)
    const one = await dropOlderSlots({ ...key, header: between?.header, passphrase: next.secret })
    if (!one.ok) return one
    await editions.update(edition, { header: one.value })
    return ok(null)
  } catch (reason) {
    return err(toSaveFailure(reason))
  }
}
