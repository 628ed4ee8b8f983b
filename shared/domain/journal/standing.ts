import type { Control } from './control'
import type { EntryRange } from './edition-entry'
import { type EntryId, entryKey } from './entry-id'
import type { Envelope } from './journal-entry'

/** Which entries do not count, by key: taken back by their own laptop, or hidden with the merge that brought them. */
export type Standing = { readonly reversed: ReadonlySet<string>; readonly hidden: ReadonlySet<string> }

/**
 * Walks the ordered entries backwards, because whatever decides on an entry comes after it. Only the laptop that wrote
 * an entry can take it back. An entry is hidden when merges name it and all of those are taken back, as the laptop that
 * looks sees it: its own entries are never hidden from it, and its own merges count before those of others. So nobody
 * who takes a merge back on their desk hides other people's work on theirs.
 */
export function findStanding<E extends Envelope>(
  { entries, viewer }: { readonly entries: readonly E[]; readonly viewer: string },
  controlOf: (entry: E) => Control | null
): Standing {
  const latest = new Map<string, 'reverse' | 'restore'>()
  const merges: Merge[] = []
  const hidden = new Set<string>()
  for (const entry of entries.toReversed()) {
    const key = entryKey(entry)
    const control = controlOf(entry)
    if (entry.laptop !== viewer && isHidden(entry, merges, viewer)) {
      hidden.add(key)
      // What a hidden merge brought to its laptop goes with it, also where that laptop had taken it back.
      if (control?.kind === 'merge')
        merges.push({ by: entry.laptop, ranges: control.ranges, isReversed: true })
      continue
    }
    if (control === null) continue
    if (control.kind === 'merge') {
      merges.push({ by: entry.laptop, ranges: control.ranges, isReversed: latest.get(key) === 'reverse' })
    } else if (isOwn(entry, control.target)) {
      const target = entryKey(control.target)
      if (!latest.has(target)) latest.set(target, control.kind)
    }
  }
  const reversed = [...latest].flatMap(([key, kind]) => (kind === 'reverse' ? [key] : []))
  return { reversed: new Set(reversed), hidden }
}

/** Whether an entry may take `target` back: it is an earlier entry of the same laptop. */
export function isOwn(entry: Envelope, target: EntryId): boolean {
  return entry.laptop === target.laptop && target.sequence < entry.sequence
}

/** Whether an id lies in a range. */
export function isInRange(id: EntryId, { laptop, from, to }: EntryRange): boolean {
  return id.laptop === laptop && id.sequence >= from && id.sequence <= to
}

type Merge = {
  readonly by: string
  readonly ranges: readonly EntryRange[]
  readonly isReversed: boolean
}

function isHidden(entry: Envelope, merges: readonly Merge[], viewer: string): boolean {
  const naming = merges.filter(({ ranges }) => ranges.some((range) => isInRange(entry, range)))
  const own = naming.filter(({ by }) => by === viewer)
  return naming.length > 0 && (own.length > 0 ? own : naming).every(({ isReversed }) => isReversed)
}
