import { createVault } from '../../renderer/vault/create-vault'
import { deriveKey } from '../../renderer/vault/derive-key'
import type { KeyCost } from '../../renderer/vault/key-cost'
import { createPassphrase } from './create-passphrase'
import type { Vault } from '../../renderer/vault/vault'
import type { VaultHeader } from '../../renderer/vault/vault-header'

/** The cheapest key that is still allowed. */
export const floorCost: KeyCost = { memoryKiB: 19 * 1_024, passes: 2, lanes: 1 }

export type TestVault = { readonly passphrase: string; readonly header: VaultHeader; readonly vault: Vault }

/** A new vault by the real derivation, at the lowest cost. */
export async function createTestVault(store: string = crypto.randomUUID()): Promise<TestVault> {
  const passphrase = await createPassphrase()
  const made = await createVault({ store, passphrase, deriveKey, cost: floorCost })
  if (!made.ok) throw new Error(made.error.kind)
  return { passphrase, ...made.value }
}
