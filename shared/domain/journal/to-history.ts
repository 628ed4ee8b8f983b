import { entryKey } from './entry-id'
import type { Envelope } from './journal-entry'
import type { Ledger } from './ledger'

/** Whether an entry counts: it stands, was taken back by who wrote it, or is hidden with the merge that brought it. */
export type HistoryItem<E> = { readonly entry: E; readonly standing: 'stands' | 'reversed' | 'hidden' }

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
