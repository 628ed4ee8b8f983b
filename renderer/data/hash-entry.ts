import type { Envelope } from '#shared/domain/journal/journal-entry'
import { chainPartsOf, toChainText } from '#shared/domain/journal/to-chain-text'
import { toHex } from '../vault/bytes'
import { jsonInSlices } from './json-in-slices'

/** The SHA-256 (hex) that the same laptop's next entry names as `previousHash`. Erasing somebody does not change it. */
export async function hashEntry(entry: Envelope): Promise<string> {
  const text = await jsonInSlices(entry, { textOf: toChainText, partsOf: chainPartsOf })
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)))
}
