import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { DeriveKey } from './derive-key'
import { createVaultOf, type Vault } from './vault'
import { parseVaultHeader } from './vault-header'
import { deriveVaultKeys } from './vault-keys'
import { isSigned, openSlot } from './vault-slots'

/** The way in: a header as it was stored, and what a person typed, be it the passphrase or the recovery code. */
export type VaultOpening = {
  readonly header: unknown
  readonly passphrase: string
  readonly deriveKey: DeriveKey
}

/** Opens a vault by any of its slots that this fits; a header that was not signed by its own key is damaged. */
export async function openVault({
  header,
  passphrase,
  deriveKey
}: VaultOpening): Promise<Result<Vault, VaultFailure>> {
  const parsed = parseVaultHeader(header)
  if (!parsed.ok) return parsed
  const opened = await openSlot(parsed.value, passphrase, deriveKey)
  if (!opened.ok) return opened
  const keys = await deriveVaultKeys(opened.value.dataKey)
  if (!(await isSigned(parsed.value, keys))) return err({ kind: 'vault-damaged', where: 'signature' })
  return ok(createVaultOf(parsed.value.store, keys))
}
