import { err, ok, type Result } from '#shared/lib/result'
import type { AnyWrite, JournalRules, Subject } from './control'
import { type EntryId, entryKey } from './entry-id'
import { type Envelope, hasSeen } from './journal-entry'
import { findEntry, type Ledger } from './ledger'
import { isInRange } from './standing'

/** Why something cannot be taken back or done again. `by` is somebody else's later entry that stands on `entry`. */
export type UndoRefusal =
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'others-built-on-it'; readonly entry: EntryId; readonly by: EntryId }

export type UndoContext<E, W extends AnyWrite> = {
  readonly ledger: Ledger<E, W>
  readonly laptop: string
  readonly rules: JournalRules<E, W>
}

/** The entry that undo takes back: this laptop's latest that counts, if nobody else has built on it. */
export function findUndo<E extends Envelope, W extends AnyWrite>(
  context: UndoContext<E, W>
): Result<E, UndoRefusal> {
  const { ledger, rules } = context
  const target = ownFacts(context).findLast((entry) => !ledger.reversed.has(entryKey(entry)))
  if (target === undefined || rules.isStart(target)) return err({ kind: 'nothing-to-undo' })
  const by = findDependent(context, target, target)
  return by === null ? ok(target) : err(toRefusal(target, by))
}

/** The entry that redo brings again: the one taken back last, if nothing new was done since and nobody built on its absence. */
export function findRedo<E extends Envelope, W extends AnyWrite>(
  context: UndoContext<E, W>
): Result<E, UndoRefusal> {
  const { ledger } = context
  const reversal = findOpenReversal(context)
  const target = reversal === null ? null : findEntry(ledger.entries, reversal.target)
  const isLatest = ownFacts(context).every(
    (entry) => reversal === null || entry.sequence < reversal.entry.sequence
  )
  if (reversal === null || target === null || !isLatest) return err({ kind: 'nothing-to-redo' })
  const by = findDependent(context, target, reversal.entry)
  return by === null ? ok(target) : err(toRefusal(target, by))
}

/** This laptop's entries that undo can take back, counted or not. */
function ownFacts<E extends Envelope, W extends AnyWrite>({
  ledger,
  laptop,
  rules
}: UndoContext<E, W>): readonly E[] {
  return ledger.entries.filter((entry) => {
    if (entry.laptop !== laptop || ledger.hidden.has(entryKey(entry))) return false
    const control = rules.controlOf(entry)
    return control === null || control.kind === 'merge'
  })
}

/** This laptop's latest entry that took something back which is still taken back. */
function findOpenReversal<E extends Envelope, W extends AnyWrite>({
  ledger,
  laptop,
  rules
}: UndoContext<E, W>): { readonly entry: E; readonly target: EntryId } | null {
  for (const entry of ledger.entries.toReversed()) {
    const control = entry.laptop === laptop ? rules.controlOf(entry) : null
    if (control?.kind === 'reverse' && ledger.reversed.has(entryKey(control.target)))
      return { entry, target: control.target }
  }
  return null
}

/** Somebody else's first counting entry that knew of `since` and stands on, or sets, what `target` set. */
function findDependent<E extends Envelope, W extends AnyWrite>(
  { ledger, laptop, rules }: UndoContext<E, W>,
  target: E,
  since: E
): E | null {
  const brought = broughtBy(target, ledger.entries, rules)
  const subjects = new Set(brought.flatMap((entry) => rules.writesOf(entry).map(subjectText)))
  const isBrought = new Set(brought.map(entryKey))
  const isDependent = (entry: E): boolean =>
    entry.laptop !== laptop &&
    hasSeen(entry, since) &&
    !isBrought.has(entryKey(entry)) &&
    !ledger.reversed.has(entryKey(entry)) &&
    !ledger.hidden.has(entryKey(entry)) &&
    [...rules.writesOf(entry), ...rules.readsOf(entry)].some((subject) => subjects.has(subjectText(subject)))
  return ledger.entries.find(isDependent) ?? null
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

function toRefusal(entry: EntryId, by: EntryId): UndoRefusal {
  return {
    kind: 'others-built-on-it',
    entry: { laptop: entry.laptop, sequence: entry.sequence },
    by: { laptop: by.laptop, sequence: by.sequence }
  }
}

function subjectText({ family, key }: Subject): string {
  return `${family}/${key}`
}
