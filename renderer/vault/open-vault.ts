import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, fromBase64 } from './bytes'
import type { DeriveKey } from './derive-key'
import { openBytes, toSealingKey } from './seal-bytes'
import { createVaultOf, type Vault } from './vault'
import {
  parseVaultHeader,
  toSignedBytes,
  toSlotContext,
  type VaultHeader,
  type VaultSlot
} from './vault-header'
import { deriveVaultKeys } from './vault-keys'

/** The way in: a header as it was stored, and what a person typed. */
export type VaultOpening = {
  readonly header: unknown
  readonly passphrase: string
  readonly deriveKey: DeriveKey
}

/** Opens a vault by any of its slots that this passphrase fits; a header that was not signed by its own key is damaged. */
export async function openVault(opening: VaultOpening): Promise<Result<Vault, VaultFailure>> {
  const parsed = parseVaultHeader(opening.header)
  if (!parsed.ok) return parsed
  // No passphrase is empty, and the derivation takes none.
  if (opening.passphrase === '') return err({ kind: 'wrong-passphrase' })
  for (const slot of parsed.value.slots) {
    const dataKey = await unwrapKey(parsed.value.store, slot, opening)
    if (!dataKey.ok) return dataKey
    if (dataKey.value !== null) return openWith(parsed.value, dataKey.value)
  }
  return err({ kind: 'wrong-passphrase' })
}

async function unwrapKey(
  store: string,
  slot: VaultSlot,
  { passphrase, deriveKey }: VaultOpening
): Promise<Result<Bytes | null, VaultFailure>> {
  const request = { passphrase, salt: fromBase64(slot.salt), cost: slot.cost }
  const derived = await deriveKey(request).catch(() => null)
  if (derived === null) return err({ kind: 'key-not-derived', memoryKiB: slot.cost.memoryKiB })
  const wrapping = await toSealingKey(derived)
  derived.fill(0)
  const wrapped = { nonce: fromBase64(slot.nonce), ciphertext: fromBase64(slot.wrappedKey) }
  return ok(await openBytes(wrapping, wrapped, toSlotContext(store, slot)))
}

async function openWith(header: VaultHeader, dataKey: Bytes): Promise<Result<Vault, VaultFailure>> {
  const keys = await deriveVaultKeys(dataKey)
  const signature = fromBase64(header.signature)
  const isSigned = await crypto.subtle.verify('HMAC', keys.header, signature, toSignedBytes(header))
  if (!isSigned) return err({ kind: 'vault-damaged', where: 'signature' })
  return ok(createVaultOf(header.store, keys))
}
