import { mapInSteps, type Steps } from '#shared/lib/steps'
import type { AnyWrite, Control, JournalRules } from './control'
import { entryKey, type EntryId, type Heads, headOf, toHeads } from './entry-id'
import type { Envelope } from './journal-entry'
import { orderEntries } from './order-entries'
import { type Action, type Settled, settle } from './register'
import { findStanding, isOwn, type Standing } from './standing'

/**
 * A journal read once, as one laptop sees it: its entries in fold order, which of them count, and what holds for each
 * subject.
 */
export type Ledger<E, W> = Standing & {
  readonly viewer: string
  readonly entries: readonly E[]
  readonly waiting: readonly E[]
  readonly heads: Heads
  readonly registers: Registers<W>
}

/** By family, then by key: what was done to a subject, and what shows for it. */
export type Registers<W> = ReadonlyMap<string, ReadonlyMap<string, Register<W>>>

export type Register<W> = Settled<W> & { readonly actions: readonly Action<W>[] }

/** A ledger after one more entry, and the families of subjects in which something may differ. */
export type Appended<E, W> = { readonly ledger: Ledger<E, W>; readonly touched: ReadonlySet<string> }

/** Reads a whole journal; entries may come in any order, and more than once. */
export function foldLedger<E extends Envelope, W extends AnyWrite>(
  { entries, viewer }: { readonly entries: readonly E[]; readonly viewer: string },
  rules: JournalRules<E, W>
): Ledger<E, W> {
  const ordered = orderEntries(entries)
  const standing = findStanding({ entries: ordered.entries, viewer }, rules.controlOf)
  return { viewer, ...ordered, ...standing, registers: toRegisters(ordered.entries, standing, rules) }
}

/**
 * Adds an entry that comes after everything that is there; null when it does not, or when it shows or hides a merge:
 * then the journal has to be read anew. Cost: the families it touches are copied, all else is shared.
 */
export function* appendToLedger<E extends Envelope, W extends AnyWrite>(
  ledger: Ledger<E, W>,
  entry: E,
  rules: JournalRules<E, W>
): Steps<Appended<E, W> | null> {
  if (ledger.waiting.length > 0 || !isNext(ledger.heads, entry) || changesHidden(ledger, entry, rules))
    return null
  const actions = toActions(entry, rules, (id) => findEntry(ledger.entries, id))
  yield
  const registers = yield* withActions(ledger.registers, actions)
  const grown: Ledger<E, W> = {
    viewer: ledger.viewer,
    entries: [...ledger.entries, entry],
    waiting: [],
    heads: withHead(ledger.heads, entry),
    reversed: withReversal(ledger.reversed, entry, rules.controlOf(entry)),
    hidden: ledger.hidden,
    registers
  }
  return { ledger: grown, touched: new Set(actions.map(({ family }) => family)) }
}

/** The entry under an id, or null. Searched from the end, where undo looks. */
export function findEntry<E extends Envelope>(entries: readonly E[], id: EntryId): E | null {
  return entries.findLast((entry) => entry.laptop === id.laptop && entry.sequence === id.sequence) ?? null
}

type SubjectAction<W> = { readonly family: string; readonly key: string; readonly action: Action<W> }

function toRegisters<E extends Envelope, W extends AnyWrite>(
  entries: readonly E[],
  { hidden }: Standing,
  rules: JournalRules<E, W>
): Registers<W> {
  const known = new Map<string, E>()
  const logs = new Map<string, Map<string, Action<W>[]>>()
  for (const entry of entries) {
    known.set(entryKey(entry), entry)
    if (hidden.has(entryKey(entry))) continue
    for (const { family, key, action } of toActions(entry, rules, (id) => known.get(entryKey(id)) ?? null)) {
      const log = logs.get(family) ?? new Map<string, Action<W>[]>()
      logs.set(family, log)
      const actions = log.get(key)
      if (actions === undefined) log.set(key, [action])
      else actions.push(action)
    }
  }
  return mapValues(logs, (log) => mapValues(log, toRegister))
}

function toActions<E extends Envelope, W extends AnyWrite>(
  entry: E,
  rules: JournalRules<E, W>,
  find: (id: EntryId) => E | null
): readonly SubjectAction<W>[] {
  const control = rules.controlOf(entry)
  if (control === null)
    return rules.writesOf(entry).map((write) => ({
      family: write.family,
      key: write.key,
      action: { kind: 'write', entry, write }
    }))
  if (control.kind === 'merge' || !isOwn(entry, control.target)) return []
  const original = find(control.target)
  if (original === null) return []
  const target = entryKey(control.target)
  return rules
    .writesOf(original)
    .map(({ family, key }) => ({ family, key, action: { kind: control.kind, entry, target } }))
}

function* withActions<W extends AnyWrite>(
  registers: Registers<W>,
  actions: readonly SubjectAction<W>[]
): Steps<Registers<W>> {
  const families = new Map(registers)
  const copied = new Map<string, Map<string, Register<W>>>()
  yield* mapInSteps(actions, ({ family, key, action }) => {
    const copy = copied.get(family) ?? new Map(families.get(family))
    copied.set(family, copy)
    families.set(family, copy)
    copy.set(key, toRegister([...(copy.get(key)?.actions ?? []), action]))
  })
  return families
}

function toRegister<W extends AnyWrite>(actions: readonly Action<W>[]): Register<W> {
  return { actions, ...settle(actions) }
}

/** Whether an entry takes a merge back, brings one again, or names entries that are hidden. */
function changesHidden<E extends Envelope, W extends AnyWrite>(
  ledger: Ledger<E, W>,
  entry: E,
  rules: JournalRules<E, W>
): boolean {
  const control = rules.controlOf(entry)
  if (control === null) return false
  if (control.kind === 'merge') return ledger.hidden.size > 0
  const original = findEntry(ledger.entries, control.target)
  return original !== null && rules.controlOf(original)?.kind === 'merge'
}

function withReversal(
  reversed: ReadonlySet<string>,
  entry: Envelope,
  control: Control | null
): ReadonlySet<string> {
  if (control === null || control.kind === 'merge' || !isOwn(entry, control.target)) return reversed
  const target = entryKey(control.target)
  const others = [...reversed].filter((key) => key !== target)
  return new Set(control.kind === 'reverse' ? [...others, target] : others)
}

function isNext(heads: Heads, entry: Envelope): boolean {
  const others = heads.filter(({ laptop }) => laptop !== entry.laptop)
  return (
    entry.sequence === headOf(heads, entry.laptop) + 1 &&
    entry.seen.length === others.length &&
    others.every(({ laptop, sequence }) => headOf(entry.seen, laptop) === sequence)
  )
}

function withHead(heads: Heads, { laptop, sequence }: EntryId): Heads {
  return toHeads(new Map([...heads.map((head) => [head.laptop, head.sequence] as const), [laptop, sequence]]))
}

function mapValues<K, A, B>(map: ReadonlyMap<K, A>, toValue: (value: A) => B): ReadonlyMap<K, B> {
  return new Map([...map].map(([key, value]) => [key, toValue(value)]))
}
