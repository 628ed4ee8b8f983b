import { compareText } from '#shared/lib/compare'
import { err, ok, type Result } from '#shared/lib/result'
import { checkChain, type ChainFault } from './check-chain'
import type { EditionBody, EditionEntry, EntryRange } from './edition-entry'
import { editionRules } from './edition-rules'
import type { EditionState } from './edition-state'
import { entryKey } from './entry-id'
import { orderEntries } from './order-entries'
import { findStanding } from './standing'

/** A journal as another laptop handed it out. */
export type OtherJournal = { readonly laptop: string; readonly entries: readonly EditionEntry[] }

/** Why another laptop's entries are not taken; then none of them is. */
export type MergeRefusal =
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'chain-broken'; readonly faults: readonly ChainFault[] }

/** What a merge adds: the other laptops' entries as they are, and the fact for one own entry that names them. */
export type Merge = { readonly added: readonly EditionEntry[]; readonly body: EditionBody }

/**
 * Takes another laptop's journal in, as that laptop sees it. Named are entries that are new here, or hidden here with an
 * earlier merge: those come back. What is here already stays as it is, so nobody who was erased returns.
 */
export function mergeJournals(
  { ledger }: EditionState,
  theirs: OtherJournal,
  hashOf: (entry: EditionEntry) => string
): Result<Merge, MergeRefusal> {
  const mine = [...ledger.entries, ...ledger.waiting]
  const faults = checkChain([...mine, ...theirs.entries], hashOf)
  if (faults.length > 0) return err({ kind: 'chain-broken', faults })
  const { entries } = orderEntries(theirs.entries)
  const { hidden } = findStanding({ entries, viewer: theirs.laptop }, editionRules.controlOf)
  const known = new Set(mine.map(entryKey))
  const added = entries.filter((entry) => !known.has(entryKey(entry)))
  const named = entries.filter((entry) => {
    const key = entryKey(entry)
    return !hidden.has(key) && (!known.has(key) || ledger.hidden.has(key))
  })
  if (named.length === 0 && added.length === 0) return err({ kind: 'nothing-new' })
  return ok({ added, body: { kind: 'journals-merged', ranges: toRanges(named) } })
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
