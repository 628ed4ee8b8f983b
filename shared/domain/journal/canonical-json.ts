import { compareText } from '#shared/lib/compare'

/** Plain data as JSON with sorted keys: equal values give equal texts on every machine. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys)
}

/** What a record holds, in the order of its canonical text. */
export function sortedParts(record: object): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(record).sort(([a], [b]) => compareText(a, b))
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(sortedParts(value))
}
