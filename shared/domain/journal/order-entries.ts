import { compareText } from '#shared/lib/compare'
import { canonicalJson } from './canonical-json'
import { type Heads, toHeads } from './entry-id'
import type { Envelope } from './journal-entry'

/** Entries in fold order; `waiting` have seen something that is not here, or follow such an entry. */
export type OrderedEntries<E> = {
  readonly entries: readonly E[]
  readonly waiting: readonly E[]
  readonly heads: Heads
}

/**
 * Orders entries by what they had seen, and among those that may come next by laptop name. Doubles count once; of two
 * different entries under one id (a fork, which `checkChain` names) one is chosen by content, so the order of arrival
 * never matters. Cost: entries × laptops.
 */
export function orderEntries<E extends Envelope>(entries: readonly E[]): OrderedEntries<E> {
  const rows = toRows(entries)
  const laptops = [...rows.keys()].sort(compareText)
  const counts = new Map(laptops.map((laptop) => [laptop, 0]))
  const ordered: E[] = []
  for (let next = nextEntry(rows, laptops, counts); next !== null; next = nextEntry(rows, laptops, counts)) {
    ordered.push(next)
    counts.set(next.laptop, next.sequence)
  }
  const waiting = laptops.flatMap((laptop) =>
    [...(rows.get(laptop)?.values() ?? [])]
      .filter((entry) => entry.sequence > (counts.get(laptop) ?? 0))
      .sort((a, b) => a.sequence - b.sequence)
  )
  const known = new Map([...counts].filter(([, count]) => count > 0))
  return { entries: ordered, waiting, heads: toHeads(known) }
}

type Rows<E> = ReadonlyMap<string, ReadonlyMap<number, E>>

function toRows<E extends Envelope>(entries: readonly E[]): Rows<E> {
  const rows = new Map<string, Map<number, E>>()
  for (const entry of entries) {
    const row = rows.get(entry.laptop) ?? new Map<number, E>()
    rows.set(entry.laptop, row)
    const rival = row.get(entry.sequence)
    if (rival === undefined || isBefore(entry, rival)) row.set(entry.sequence, entry)
  }
  return rows
}

function isBefore(entry: Envelope, rival: Envelope): boolean {
  return entry !== rival && compareText(canonicalJson(entry), canonicalJson(rival)) < 0
}

function nextEntry<E extends Envelope>(
  rows: Rows<E>,
  laptops: readonly string[],
  counts: ReadonlyMap<string, number>
): E | null {
  for (const laptop of laptops) {
    const entry = rows.get(laptop)?.get((counts.get(laptop) ?? 0) + 1)
    if (entry?.seen.every((head) => (counts.get(head.laptop) ?? 0) >= head.sequence)) return entry
  }
  return null
}
