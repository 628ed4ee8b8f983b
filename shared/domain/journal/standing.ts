import type { Control } from './control'
import type { EntryRange } from './edition-entry'
import { type EntryId, entryKey } from './entry-id'
import type { Envelope } from './journal-entry'

/** Which entries do not count, by key: taken back by their own laptop, or hidden with the merge that brought them. */
export type Standing = { readonly reversed: ReadonlySet<string>; readonly hidden: ReadonlySet<string> }

/**
 * Walks the ordered entries backwards, because whatever decides on an entry comes after it. An entry is hidden when
 * merges name it and all of those are taken back; what a hidden entry does to others does not count. Only the laptop
 * that wrote an entry can take it back.
 */
export function findStanding<E extends Envelope>(
  entries: readonly E[],
  controlOf: (entry: E) => Control | null
): Standing {
  const latest = new Map<string, 'reverse' | 'restore'>()
  const merges: Merge[] = []
  const hidden = new Set<string>()
  for (const entry of entries.toReversed()) {
    const key = entryKey(entry)
    if (isHidden(entry, merges)) {
      hidden.add(key)
      continue
    }
    const control = controlOf(entry)
    if (control === null) continue
    if (control.kind === 'merge') {
      merges.push({ ranges: control.ranges, isReversed: latest.get(key) === 'reverse' })
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

type Merge = { readonly ranges: readonly EntryRange[]; readonly isReversed: boolean }

function isHidden(entry: Envelope, merges: readonly Merge[]): boolean {
  const naming = merges.filter(({ ranges }) => ranges.some((range) => isInRange(entry, range)))
  return naming.length > 0 && naming.every(({ isReversed }) => isReversed)
}
