import { invariant } from '#shared/lib/invariant'
import { type Bytes, concatBytes, randomBytes, toHex, toUtf8 } from './bytes'
import { openBytes, type Sealed, sealBytes, toSealingKey } from './seal-bytes'

/** One person's own keys: what is sealed with them is gone for good when they are. */
export type PersonKeys = { readonly sealing: CryptoKey; readonly digest: CryptoKey }

/** New keys of a person as 64 random bytes, to be sealed under the data key. */
export function createPersonSecret(): Bytes {
  return randomBytes(64)
}

/** The keys that a secret stands for; the secret is wiped. */
export async function toPersonKeys(secret: Bytes): Promise<PersonKeys> {
  const digest = { name: 'HMAC', hash: 'SHA-256' }
  const keys = {
    sealing: await toSealingKey(secret.slice(0, 32)),
    digest: await crypto.subtle.importKey('raw', secret.slice(32), digest, false, ['sign'])
  }
  secret.fill(0)
  return keys
}

/** Seals what belongs to all these people: with any one of them gone, nobody opens it. */
export async function sealForPeople(
  owners: readonly PersonKeys[],
  plain: Bytes,
  context: Bytes
): Promise<Bytes> {
  invariant(owners.length > 0, 'what is sealed for people belongs to somebody')
  let packed = plain
  for (const { sealing } of owners) {
    const { nonce, ciphertext } = await sealBytes(sealing, packed, context)
    packed = concatBytes(nonce, ciphertext)
  }
  return packed
}

/** What `sealForPeople` sealed for the same people in the same order, or null. */
export async function openForPeople(
  owners: readonly PersonKeys[],
  packed: Bytes,
  context: Bytes
): Promise<Bytes | null> {
  let plain = packed
  for (const { sealing } of owners.toReversed()) {
    const sealed: Sealed = { nonce: plain.slice(0, 12), ciphertext: plain.slice(12) }
    const opened = await openBytes(sealing, sealed, context)
    if (opened === null) return null
    plain = opened
  }
  return plain
}

/** A digest (hex) that only these people's keys can make or check: without them it tells nothing. */
export async function digestForPeople(owners: readonly PersonKeys[], text: string): Promise<string> {
  invariant(owners.length > 0, 'what has a digest belongs to somebody')
  let digest = toUtf8(text)
  for (const owner of owners) digest = new Uint8Array(await crypto.subtle.sign('HMAC', owner.digest, digest))
  return toHex(digest)
}
