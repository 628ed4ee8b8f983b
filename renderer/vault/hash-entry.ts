import type { Envelope } from '#shared/domain/journal/journal-entry'
import { toChainText } from '#shared/domain/journal/to-chain-text'
import { toHex, toUtf8 } from './bytes'

/** The SHA-256 (hex) that the same laptop's next entry names as `previousHash`. Erasing somebody does not change it. */
export async function hashEntry(entry: Envelope): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(toChainText(entry)))))
}
