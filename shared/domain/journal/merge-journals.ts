import { compareText } from '#shared/lib/compare'
import { err, ok, type Result } from '#shared/lib/result'
import { checkChain, type ChainFault } from './check-chain'
import type { EditionBody, EditionEntry, EntryRange } from './edition-entry'
import type { EditionState } from './edition-state'
import { entryKey } from './entry-id'

/** Why another laptop's entries are not taken; then none of them is. */
export type MergeRefusal =
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'chain-broken'; readonly faults: readonly ChainFault[] }

/** What a merge adds: the other laptops' entries as they are, and the fact for one own entry that names them. */
export type Merge = { readonly added: readonly EditionEntry[]; readonly body: EditionBody }

/**
 * Takes another laptop's journal in. Entries that are here and count are passed over; those that are hidden with a merge
 * are named again and so come back. What is here stays as it is here, so nobody who was erased returns.
 */
export function mergeJournals(
  { ledger }: EditionState,
  theirs: readonly EditionEntry[],
  hashOf: (entry: EditionEntry) => string
): Result<Merge, MergeRefusal> {
  const mine = [...ledger.entries, ...ledger.waiting]
  const faults = checkChain([...mine, ...theirs], hashOf)
  if (faults.length > 0) return err({ kind: 'chain-broken', faults })
  const known = new Set(mine.map(entryKey))
  const named = new Map(
    theirs
      .filter((entry) => !known.has(entryKey(entry)) || ledger.hidden.has(entryKey(entry)))
      .map((entry) => [entryKey(entry), entry])
  )
  if (named.size === 0) return err({ kind: 'nothing-new' })
  const added = [...named.values()].filter((entry) => !known.has(entryKey(entry)))
  return ok({ added, body: { kind: 'journals-merged', ranges: toRanges([...named.values()]) } })
}

function toRanges(entries: readonly EditionEntry[]): readonly EntryRange[] {
  const ranges: EntryRange[] = []
  for (const { laptop, sequence } of entries.toSorted(byId)) {
    const last = ranges.at(-1)
    if (last?.laptop === laptop && last.to === sequence - 1)
      ranges[ranges.length - 1] = { ...last, to: sequence }
    else ranges.push({ laptop, from: sequence, to: sequence })
  }
  return ranges
}

function byId(a: EditionEntry, b: EditionEntry): number {
  return compareText(a.laptop, b.laptop) || a.sequence - b.sequence
}
