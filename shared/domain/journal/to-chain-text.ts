import { canonicalJson, sortedParts } from './canonical-json'

/**
 * What the hash of an entry is made of: the whole entry, but of each personal part only its digest. So the hash stays
 * right when a person is erased or their answers are not handed out. Of a part of an entry, its share of that text.
 */
export function toChainText(part: unknown): string {
  return canonicalJson(withoutContent(part))
}

/** What of a record stands in its text, in the order of the text. */
export function chainPartsOf(record: object): readonly (readonly [key: string, value: unknown])[] {
  return isPersonal(record) ? [['digest', record.digest]] : sortedParts(record)
}

function withoutContent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContent)
  if (typeof value !== 'object' || value === null) return value
  if (isPersonal(value)) return { digest: value.digest }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutContent(part)]))
}

function isPersonal(value: object): value is { readonly digest: unknown } {
  return 'digest' in value && 'content' in value
}
