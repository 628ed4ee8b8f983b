import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes'
import type { DeriveKey } from './derive-key'
import { isFairCost, type KeyCost } from './key-cost'
import { readRecoveryCode } from './recovery-code'
import { openBytes, sealBytes, toSealingKey } from './seal-bytes'
import { toSignedBytes, toSlotContext, type VaultHeader, type VaultSlot } from './vault-header'
import type { VaultKeys } from './vault-keys'

export type NewSlot = {
  readonly kind: VaultSlot['kind']
  readonly secret: string
  readonly deriveKey: DeriveKey
  readonly cost: KeyCost
}

/** Wraps the data key of a store by what a person keeps. */
export async function createSlot(
  dataKey: Bytes,
  store: string,
  { kind, secret, deriveKey, cost }: NewSlot
): Promise<Result<VaultSlot, VaultFailure>> {
  if (!isFairCost(cost)) return err({ kind: 'key-cost-refused', ...cost })
  const salt = randomBytes(16)
  const derived = await deriveKey({ passphrase: secretOf(kind, secret), salt, cost }).catch(() => null)
  if (derived === null) return err({ kind: 'key-not-derived', memoryKiB: cost.memoryKiB })
  const slot = { kind, cost, salt: toBase64(salt) } as const
  const wrapping = await toSealingKey(derived)
  derived.fill(0)
  const { nonce, ciphertext } = await sealBytes(wrapping, dataKey, toSlotContext(store, slot))
  return ok({ ...slot, nonce: toBase64(nonce), wrappedKey: toBase64(ciphertext) })
}

/** A slot that a secret fits, and the data key in it. */
export type OpenedSlot = { readonly slot: VaultSlot; readonly dataKey: Bytes }

/** Tries the slots that this text can be meant for. The header was read by `parseVaultHeader`. */
export async function openSlot(
  { store, slots }: VaultHeader,
  typed: string,
  deriveKey: DeriveKey
): Promise<Result<OpenedSlot, VaultFailure>> {
  // No passphrase is empty, and the derivation takes none.
  if (typed === '') return err({ kind: 'wrong-passphrase' })
  const isCode = readRecoveryCode(typed) !== null
  for (const slot of slots) {
    if (slot.kind === 'recovery' && !isCode) continue
    const passphrase = secretOf(slot.kind, typed)
    const request = { passphrase, salt: fromBase64(slot.salt), cost: slot.cost }
    const derived = await deriveKey(request).catch(() => null)
    if (derived === null) return err({ kind: 'key-not-derived', memoryKiB: slot.cost.memoryKiB })
    const wrapping = await toSealingKey(derived)
    derived.fill(0)
    const wrapped = { nonce: fromBase64(slot.nonce), ciphertext: fromBase64(slot.wrappedKey) }
    const dataKey = await openBytes(wrapping, wrapped, toSlotContext(store, slot))
    if (dataKey !== null) return ok({ slot, dataKey })
  }
  return err({ kind: 'wrong-passphrase' })
}

/** A header with these slots, signed. */
export async function signHeader(
  store: string,
  slots: readonly VaultSlot[],
  { header }: VaultKeys
): Promise<VaultHeader> {
  const unsigned = { format: 1, store, slots } as const
  const signature = await crypto.subtle.sign('HMAC', header, toSignedBytes(unsigned))
  return { ...unsigned, signature: toBase64(new Uint8Array(signature)) }
}

/** Whether a header is as the vault with these keys signed it. */
export function isSigned(header: VaultHeader, keys: VaultKeys): Promise<boolean> {
  return crypto.subtle.verify('HMAC', keys.header, fromBase64(header.signature), toSignedBytes(header))
}

function secretOf(kind: VaultSlot['kind'], typed: string): string {
  return kind === 'recovery' ? (readRecoveryCode(typed) ?? typed) : typed
}
