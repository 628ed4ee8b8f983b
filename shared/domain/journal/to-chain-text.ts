import { canonicalJson } from './canonical-json'
import type { Envelope } from './journal-entry'

/**
 * What the hash of an entry is made of: the whole entry, but of each personal part only its digest. So the hash stays
 * right when a person is erased or their answers are not handed out.
 */
export function toChainText(entry: Envelope): string {
  return canonicalJson(withoutContent(entry))
}

function withoutContent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContent)
  if (typeof value !== 'object' || value === null) return value
  if ('digest' in value && 'content' in value) return { digest: value.digest }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutContent(part)]))
}
