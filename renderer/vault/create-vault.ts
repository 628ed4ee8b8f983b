import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, randomBytes, toBase64 } from './bytes'
import type { DeriveKey } from './derive-key'
import { isFairCost, type KeyCost, usualCost } from './key-cost'
import type { StrongPassphrase } from './passphrase'
import { sealBytes, toSealingKey } from './seal-bytes'
import { createVaultOf, type Vault } from './vault'
import { toSignedBytes, toSlotContext, type VaultHeader, type VaultSlot } from './vault-header'
import { deriveVaultKeys } from './vault-keys'

/** `store` is the random id (UUID) of what will be sealed; nothing sealed opens under another. */
export type NewVault = {
  readonly store: string
  readonly passphrase: StrongPassphrase
  readonly deriveKey: DeriveKey
  readonly cost?: KeyCost
}

/** A vault with a new random data key, open, and the header by which the passphrase opens it again. */
export async function createVault({
  store,
  passphrase,
  deriveKey,
  cost = usualCost
}: NewVault): Promise<Result<{ readonly header: VaultHeader; readonly vault: Vault }, VaultFailure>> {
  if (!isFairCost(cost)) return err({ kind: 'key-cost-refused', ...cost })
  const dataKey = randomBytes(32)
  const salt = randomBytes(16)
  const derived = await deriveKey({ passphrase, salt, cost }).catch(() => null)
  if (derived === null) return err({ kind: 'key-not-derived', memoryKiB: cost.memoryKiB })
  const slot = await wrapKey(dataKey, derived, {
    store,
    slot: { kind: 'passphrase', cost, salt: toBase64(salt) }
  })
  const keys = await deriveVaultKeys(dataKey)
  const unsigned = { format: 1, store, slots: [slot] } as const
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', keys.header, toSignedBytes(unsigned)))
  return ok({
    header: { ...unsigned, signature: toBase64(signature) },
    vault: createVaultOf(store, keys)
  })
}

type SlotPlace = { readonly store: string; readonly slot: Pick<VaultSlot, 'kind' | 'cost' | 'salt'> }

async function wrapKey(dataKey: Bytes, derived: Bytes, { store, slot }: SlotPlace): Promise<VaultSlot> {
  const wrapping = await toSealingKey(derived)
  derived.fill(0)
  const { nonce, ciphertext } = await sealBytes(wrapping, dataKey, toSlotContext(store, slot))
  return { ...slot, nonce: toBase64(nonce), wrappedKey: toBase64(ciphertext) }
}
