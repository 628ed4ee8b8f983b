import { argon2id } from 'hash-wasm'
import type { Bytes } from './bytes'
import type { KeyCost } from './key-cost'

/** What a key is derived from; the salt has 16 bytes. */
type KeyRequest = { readonly passphrase: string; readonly salt: Bytes; readonly cost: KeyCost }

/** Answers with 32 bytes; rejects when the memory cannot be had. */
export type DeriveKey = (request: KeyRequest) => Promise<Bytes>

/** Derives by Argon2id (RFC 9106). The passphrase counts in NFC, so that every keyboard types the same one. */
export const deriveKey: DeriveKey = async ({ passphrase, salt, cost }) => {
  const key = await argon2id({
    password: passphrase.normalize('NFC'),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary'
  })
  return new Uint8Array(key)
}
