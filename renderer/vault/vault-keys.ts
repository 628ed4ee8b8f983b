import { type Bytes, toUtf8 } from './bytes'

/** What a vault works with: one key for each purpose, none of which can be read out again. */
export type VaultKeys = {
  readonly sealing: CryptoKey
  /** Makes the names under which something of a person is stored. */
  readonly naming: CryptoKey
  /** Signs the header. */
  readonly header: CryptoKey
}

/** Derives the keys of a vault from its random data key (32 bytes) by HKDF-SHA-256 (RFC 5869), which is then wiped. */
export async function deriveVaultKeys(dataKey: Bytes): Promise<VaultKeys> {
  const root = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  dataKey.fill(0)
  const derive = (purpose: string, key: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: toUtf8(`matchdesk ${purpose}`) },
      root,
      key,
      false,
      usages
    )
  return {
    sealing: await derive('sealing', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    naming: await derive('naming', hmac, ['sign']),
    header: await derive('header', hmac, ['sign', 'verify'])
  }
}

const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
