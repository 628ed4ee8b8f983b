import { canonicalJson } from '#shared/domain/journal/canonical-json'

/** Hashes of entries, and digests of what belongs to single people; hexadecimal. */
export type JournalDigests = {
  readonly hash: (text: string) => Promise<string>
  /** Keyed, so that it tells nothing once the key is gone; equal content gives an equal digest. */
  readonly digest: (content: unknown, owners: readonly string[]) => Promise<string>
}

/** Digests for an edition that lives in this window alone: their key is lost with it. */
export function createWindowDigests(): JournalDigests {
  const made = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return {
    hash: async (text) => toHex(await crypto.subtle.digest('SHA-256', toBytes(text))),
    digest: async (content, owners) =>
      toHex(await crypto.subtle.sign('HMAC', await made, toBytes(canonicalJson([owners, content]))))
  }
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
