import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import type { Bytes } from './bytes'
import type { VaultOpening } from './open-vault'
import { parseVaultHeader, type VaultHeader, type VaultSlot } from './vault-header'
import { deriveVaultKeys } from './vault-keys'
import { createSlot, isSigned, type NewSlot, openSlot, signHeader } from './vault-slots'

/** The header with one more way in beside those that there are. What the person typed has to open it first. */
export async function addSlot(
  opening: VaultOpening,
  added: NewSlot
): Promise<Result<VaultHeader, VaultFailure>> {
  return withDataKey(opening, async ({ store, slots }, dataKey) => {
    const slot = await createSlot(dataKey, store, added)
    return slot.ok ? ok([...slots, slot.value]) : slot
  })
}

/** The header with no other way in of this kind than the one that what was typed opens: the older ones are dropped. */
export async function dropOlderSlots(opening: VaultOpening): Promise<Result<VaultHeader, VaultFailure>> {
  return withDataKey(opening, ({ slots }, _dataKey, opened) =>
    Promise.resolve(ok(slots.filter((slot) => slot.kind !== opened.kind || slot === opened)))
  )
}

type ChangeSlots = (
  header: VaultHeader,
  dataKey: Bytes,
  opened: VaultSlot
) => Promise<Result<readonly VaultSlot[], VaultFailure>>

async function withDataKey(
  { header, passphrase, deriveKey }: VaultOpening,
  change: ChangeSlots
): Promise<Result<VaultHeader, VaultFailure>> {
  const parsed = parseVaultHeader(header)
  if (!parsed.ok) return parsed
  const opened = await openSlot(parsed.value, passphrase, deriveKey)
  if (!opened.ok) return opened
  const { dataKey, slot } = opened.value
  const keys = await deriveVaultKeys(dataKey.slice())
  if (!(await isSigned(parsed.value, keys))) return err({ kind: 'vault-damaged', where: 'signature' })
  const slots = await change(parsed.value, dataKey, slot)
  dataKey.fill(0)
  return slots.ok ? ok(await signHeader(parsed.value.store, slots.value, keys)) : slots
}
