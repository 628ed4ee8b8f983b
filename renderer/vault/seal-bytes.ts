import { type Bytes, randomBytes } from './bytes'

/** AES-256-GCM (NIST SP 800-38D): a random nonce of 12 bytes, and the ciphertext with its tag of 16. */
export type Sealed = { readonly nonce: Bytes; readonly ciphertext: Bytes }

const nonceLength = 12

/** Seals `plain`; it opens only beside the same `context`, which is not kept. */
export async function sealBytes(key: CryptoKey, plain: Bytes, context: Bytes): Promise<Sealed> {
  const nonce = randomBytes(nonceLength)
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: context }
  return { nonce, ciphertext: new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain)) }
}

/** What was sealed, or null: another key, another context, or not a bit as it was. */
export async function openBytes(key: CryptoKey, sealed: Sealed, context: Bytes): Promise<Bytes | null> {
  if (sealed.nonce.length !== nonceLength) return null
  const parameters = { name: 'AES-GCM', iv: sealed.nonce, additionalData: context }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed.ciphertext))
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'OperationError') return null
    throw reason
  }
}

/** A key that seals, and that nobody can read out again. */
export function toSealingKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
