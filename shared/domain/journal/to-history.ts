import { entryKey } from './entry-id'
import type { Envelope } from './journal-entry'
import type { Ledger } from './ledger'

/** Whether an entry counts: it stands, was taken back by who wrote it, or is hidden with the merge that brought it. */
export type HistoryItem<E> = { readonly entry: E; readonly standing: 'stands' | 'reversed' | 'hidden' }

/** Two histories as one, by the clock; within each the order stays. */
export function mergeHistories<A extends Timed, B extends Timed>(
  first: readonly A[],
  second: readonly B[]
): readonly (A | B)[] {
  const waiting = [...second]
  const merged = first.flatMap((item): readonly (A | B)[] => {
    const later = waiting.findIndex(({ entry }) => entry.wallTime >= item.entry.wallTime)
    return [...waiting.splice(0, later === -1 ? waiting.length : later), item]
  })
  return [...merged, ...waiting]
}

type Timed = { readonly entry: { readonly wallTime: string } }

/** Everything that was done, the oldest first. */
export function toHistory<E extends Envelope, W>({
  entries,
  reversed,
  hidden
}: Ledger<E, W>): readonly HistoryItem<E>[] {
  return entries.map((entry) => {
    const key = entryKey(entry)
    if (hidden.has(key)) return { entry, standing: 'hidden' }
    return { entry, standing: reversed.has(key) ? 'reversed' : 'stands' }
  })
}
