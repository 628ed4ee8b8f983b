import { compareText } from '#shared/lib/compare'
import { type EntryId, headOf } from './entry-id'
import type { Envelope } from './journal-entry'

/** What is wrong with a journal as it was kept or received. */
export type ChainFault =
  | { readonly kind: 'entry-missing'; readonly entry: EntryId }
  | { readonly kind: 'two-entries'; readonly entry: EntryId }
  | { readonly kind: 'previous-differs'; readonly entry: EntryId }
  | { readonly kind: 'seen-missing'; readonly entry: EntryId; readonly missing: EntryId }
  | { readonly kind: 'seen-shrinks'; readonly entry: EntryId; readonly laptop: string }

/**
 * Checks every laptop's chain: no gap, no two entries under one id, each made after the one before it, nothing seen that
 * is not here or was forgotten again. The same entry twice is no fault. Faults stand by laptop, then by sequence.
 */
export function checkChain<E extends Envelope>(
  entries: readonly E[],
  hashOf: (entry: E) => string
): readonly ChainFault[] {
  const chains = toChains(entries)
  const lengths = new Map([...chains].map(([laptop, chain]) => [laptop, chain.at(-1)?.sequence ?? 0]))
  return [...chains.values()].flatMap((chain) =>
    chain.flatMap((entry, index) => [
      ...checkLink(entry, chain[index - 1] ?? null, hashOf),
      ...checkSeen(entry, chain[index - 1] ?? null, lengths)
    ])
  )
}

function toChains<E extends Envelope>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const chains = new Map<string, E[]>()
  const inOrder = entries.toSorted((a, b) => compareText(a.laptop, b.laptop) || a.sequence - b.sequence)
  for (const entry of inOrder) {
    const chain = chains.get(entry.laptop)
    if (chain === undefined) chains.set(entry.laptop, [entry])
    else chain.push(entry)
  }
  return chains
}

function checkLink<E extends Envelope>(
  entry: E,
  before: E | null,
  hashOf: (entry: E) => string
): readonly ChainFault[] {
  const { laptop, sequence } = entry
  const id = { laptop, sequence }
  if (before?.sequence === sequence)
    return hashOf(before) === hashOf(entry) ? [] : [{ kind: 'two-entries', entry: id }]
  const expected = (before?.sequence ?? 0) + 1
  if (sequence !== expected) return [{ kind: 'entry-missing', entry: { laptop, sequence: expected } }]
  const previous = before === null ? null : hashOf(before)
  return entry.previousHash === previous ? [] : [{ kind: 'previous-differs', entry: id }]
}

function checkSeen(
  { laptop, sequence, seen }: Envelope,
  before: Envelope | null,
  lengths: ReadonlyMap<string, number>
): readonly ChainFault[] {
  const entry = { laptop, sequence }
  const missing = seen
    .filter((head) => (lengths.get(head.laptop) ?? 0) < head.sequence)
    .map((head): ChainFault => ({ kind: 'seen-missing', entry, missing: head }))
  const forgotten = (before?.seen ?? [])
    .filter((head) => headOf(seen, head.laptop) < head.sequence)
    .map((head): ChainFault => ({ kind: 'seen-shrinks', entry, laptop: head.laptop }))
  return [...missing, ...forgotten]
}
