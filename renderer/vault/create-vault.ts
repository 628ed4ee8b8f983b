import type { VaultFailure } from '#shared/domain/vault-failure'
import { ok, type Result } from '#shared/lib/result'
import { randomBytes } from './bytes'
import type { DeriveKey } from './derive-key'
import { type KeyCost, usualCost } from './key-cost'
import type { StrongPassphrase } from './passphrase'
import { createVaultOf, type Vault } from './vault'
import type { VaultHeader } from './vault-header'
import { deriveVaultKeys } from './vault-keys'
import { createSlot, signHeader } from './vault-slots'

/** `store` is the random id (UUID) of what will be sealed; nothing sealed opens under another. */
export type NewVault = {
  readonly store: string
  readonly passphrase: StrongPassphrase
  /** A second way in, by `createRecoveryCode`. */
  readonly recoveryCode?: string | null
  readonly deriveKey: DeriveKey
  readonly cost?: KeyCost
}

/** A vault with a new random data key, open, and the header by which the passphrase opens it again. */
export async function createVault({
  store,
  passphrase,
  recoveryCode = null,
  deriveKey,
  cost = usualCost
}: NewVault): Promise<Result<{ readonly header: VaultHeader; readonly vault: Vault }, VaultFailure>> {
  const dataKey = randomBytes(32)
  const slot = await createSlot(dataKey, store, { kind: 'passphrase', secret: passphrase, deriveKey, cost })
  if (!slot.ok) return slot
  const slots = [slot.value]
  if (recoveryCode !== null) {
    const second = { kind: 'recovery', secret: recoveryCode, deriveKey, cost } as const
    const recovery = await createSlot(dataKey, store, second)
    if (!recovery.ok) return recovery
    slots.push(recovery.value)
  }
  const keys = await deriveVaultKeys(dataKey)
  return ok({ header: await signHeader(store, slots, keys), vault: createVaultOf(store, keys) })
}
