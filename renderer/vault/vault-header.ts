import { z } from 'zod'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { VaultFailure } from '#shared/domain/vault-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { type Bytes, toUtf8 } from './bytes'
import { isFairCost, type KeyCost } from './key-cost'

/** What is kept in the open beside a sealed store: no secret, and useless without the passphrase. */
export type VaultHeader = {
  readonly format: 1
  readonly store: string
  readonly slots: readonly VaultSlot[]
  /** Signs all of the above with a key that only an opened vault has. */
  readonly signature: string
}

/** One way to the data key; each wraps the same key. Bytes are base64. */
export type VaultSlot = {
  readonly kind: 'passphrase' | 'recovery'
  readonly cost: KeyCost
  readonly salt: string
  readonly nonce: string
  readonly wrappedKey: string
}

/** Reads a header before any work is done for it. Nothing unknown is skipped. */
export function parseVaultHeader(json: unknown): Result<VaultHeader, VaultFailure> {
  const versioned = version.safeParse(json)
  if (versioned.success && versioned.data.format > 1)
    return err({ kind: 'newer-vault', format: versioned.data.format })
  const parsed = header.safeParse(json)
  if (!parsed.success)
    return err({ kind: 'vault-damaged', where: (parsed.error.issues[0]?.path ?? []).join('.') })
  const unfair = parsed.data.slots.find((slot) => !isFairCost(slot.cost))
  return unfair === undefined ? ok(parsed.data) : err({ kind: 'key-cost-refused', ...unfair.cost })
}

/** What a slot's key is wrapped beside: a slot moved to another store, or with other parameters, does not open. */
export function toSlotContext(store: string, slot: Pick<VaultSlot, 'kind' | 'cost' | 'salt'>): Bytes {
  const { kind, cost, salt } = slot
  return toUtf8(canonicalJson({ use: 'slot', format: 1, store, kind, cost, salt }))
}

/** What the signature of a header covers. */
export function toSignedBytes({ format, store, slots }: Omit<VaultHeader, 'signature'>): Bytes {
  return toUtf8(canonicalJson({ format, store, slots }))
}

// The window's content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true })

const version = z.looseObject({ format: z.int().min(1) })

/** Base64 of just so many bytes. */
function base64(length: number): z.ZodString {
  const padding = (3 - (length % 3)) % 3
  const digits = Math.ceil(length / 3) * 4 - padding
  return z.string().regex(new RegExp(`^[A-Za-z0-9+/]{${digits}}={${padding}}$`))
}

const header: z.ZodType<VaultHeader> = z.strictObject({
  format: z.literal(1),
  store: z.uuid(),
  slots: z
    .array(
      z.strictObject({
        kind: z.enum(['passphrase', 'recovery']),
        cost: z.strictObject({ memoryKiB: z.int(), passes: z.int(), lanes: z.int() }),
        salt: base64(16),
        nonce: base64(12),
        wrappedKey: base64(48)
      })
    )
    .min(1)
    .max(8),
  signature: base64(32)
})
