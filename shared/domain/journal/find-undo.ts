import { err, ok, type Result } from '#shared/lib/result'
import type { AnyWrite, JournalRules, Subject } from './control'
import { type EntryId, entryKey, toId } from './entry-id'
import { type Envelope, hasSeen } from './journal-entry'
import { findEntry, type Ledger } from './ledger'
import { isInRange } from './standing'

/** Why something cannot be taken back or done again. `by` is somebody else's later entry that stands on `entry`. */
export type UndoRefusal =
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'others-built-on-it'; readonly entry: EntryId; readonly by: EntryId }

/** The entry that undo takes back: this laptop's latest that counts, if nobody else has built on it. */
export function findUndo<E extends Envelope, W extends AnyWrite>(
  ledger: Ledger<E, W>,
  rules: JournalRules<E, W>
): Result<E, UndoRefusal> {
  const target = ownFacts(ledger, rules).findLast((entry) => !ledger.reversed.has(entryKey(entry)))
  if (target === undefined || rules.isStart(target)) return err({ kind: 'nothing-to-undo' })
  return ifNobodyBuilt({ target, since: target }, ledger, rules)
}

/**
 * The entry that redo brings again: the one taken back last, if nothing new was done since and nobody built on its
 * absence.
 */
export function findRedo<E extends Envelope, W extends AnyWrite>(
  ledger: Ledger<E, W>,
  rules: JournalRules<E, W>
): Result<E, UndoRefusal> {
  const reversal = findOpenReversal(ledger, rules)
  if (reversal === null) return err({ kind: 'nothing-to-redo' })
  const isLatest = ownFacts(ledger, rules).every((entry) => entry.sequence < reversal.since.sequence)
  return isLatest ? ifNobodyBuilt(reversal, ledger, rules) : err({ kind: 'nothing-to-redo' })
}

/** An entry of this laptop, and the entry since which others may have built on it or on its absence. */
type Candidate<E> = { readonly target: E; readonly since: E }

/** This laptop's entries that undo can take back, whether they count or not. */
function ownFacts<E extends Envelope, W extends AnyWrite>(
  { entries, viewer }: Ledger<E, W>,
  rules: JournalRules<E, W>
): readonly E[] {
  return entries.filter((entry) => {
    const control = entry.laptop === viewer ? rules.controlOf(entry) : { kind: 'other' }
    return control === null || control.kind === 'merge'
  })
}

/** This laptop's latest entry that took something back which is still taken back. */
function findOpenReversal<E extends Envelope, W extends AnyWrite>(
  { entries, viewer, reversed }: Ledger<E, W>,
  rules: JournalRules<E, W>
): Candidate<E> | null {
  for (const since of entries.toReversed()) {
    const control = since.laptop === viewer ? rules.controlOf(since) : null
    if (control?.kind !== 'reverse' || !reversed.has(entryKey(control.target))) continue
    const target = findEntry(entries, control.target)
    if (target !== null) return { target, since }
  }
  return null
}

function ifNobodyBuilt<E extends Envelope, W extends AnyWrite>(
  candidate: Candidate<E>,
  ledger: Ledger<E, W>,
  rules: JournalRules<E, W>
): Result<E, UndoRefusal> {
  const by = findDependent(candidate, ledger, rules)
  if (by === null) return ok(candidate.target)
  return err({ kind: 'others-built-on-it', entry: toId(candidate.target), by: toId(by) })
}

/** Somebody else's first counting entry that knew of `since` and stands on, or sets, what `target` set. */
function findDependent<E extends Envelope, W extends AnyWrite>(
  { target, since }: Candidate<E>,
  { entries, viewer, reversed, hidden }: Ledger<E, W>,
  rules: JournalRules<E, W>
): E | null {
  const counting = entries.filter(
    (entry) =>
      entry.laptop !== viewer &&
      hasSeen(entry, since) &&
      !reversed.has(entryKey(entry)) &&
      !hidden.has(entryKey(entry))
  )
  if (counting.length === 0) return null
  const brought = broughtBy(target, entries, rules)
  const subjects = new Set(brought.flatMap((entry) => rules.writesOf(entry).map(subjectText)))
  const isBrought = new Set(brought.map(entryKey))
  const isDependent = (entry: E): boolean =>
    !isBrought.has(entryKey(entry)) &&
    [...rules.writesOf(entry), ...rules.readsOf(entry)].some((subject) => subjects.has(subjectText(subject)))
  return counting.find(isDependent) ?? null
}

/** The entries whose effect goes with an entry: itself, or everything that a merge brought. */
function broughtBy<E extends Envelope, W extends AnyWrite>(
  target: E,
  entries: readonly E[],
  rules: JournalRules<E, W>
): readonly E[] {
  const control = rules.controlOf(target)
  if (control?.kind !== 'merge') return [target]
  return entries.filter((entry) => control.ranges.some((range) => isInRange(entry, range)))
}

function subjectText({ family, key }: Subject): string {
  return `${family}/${key}`
}
