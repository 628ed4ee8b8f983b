import { canonicalJson } from './canonical-json'
import type { AnyWrite } from './control'
import { entryKey } from './entry-id'
import { type Envelope, hasSeen } from './journal-entry'

/** What was done to one subject by one entry. `target` is the key of the entry whose write is taken back or restored. */
export type Action<W> =
  | { readonly kind: 'write'; readonly entry: Envelope; readonly write: W }
  | { readonly kind: 'reverse' | 'restore'; readonly entry: Envelope; readonly target: string }

/** One of several opinions on a subject: what `entry` left there; null: nothing is set. */
type Side<W> = { readonly entry: Envelope; readonly write: W | null }

/**
 * What shows for a subject and which entry set it. With sides, they disagree and `shown` is the last state that all of
 * them knew.
 */
export type Settled<W> = {
  readonly shown: W | null
  readonly setBy: Envelope | null
  readonly sides: readonly Side<W>[]
}

/**
 * Settles one subject from the actions on it, in fold order.
 *
 * An action that nobody saw when they acted on the subject stands on the frontier. One stands: it holds. Several: if they
 * left the same there, that holds; otherwise they are the sides of a conflict, and what shows is settled from the actions
 * that all of them had seen. A multi-value register (Shapiro et al., 2011) with undo. Cost: linear without conflicts.
 */
export function settle<W extends AnyWrite>(actions: readonly Action<W>[]): Settled<W> {
  const last = actions.at(-1)
  if (last === undefined) return unset
  if (
    last.kind === 'write' &&
    actions.every((action) => action === last || hasSeen(last.entry, action.entry))
  )
    return toSettled(last)
  return settleFrontier(actions, findFrontier(actions))
}

function settleFrontier<W extends AnyWrite>(
  actions: readonly Action<W>[],
  frontier: readonly Action<W>[]
): Settled<W> {
  const [first, ...more] = frontier
  if (first === undefined) return unset
  if (more.length === 0) return settleAfter(first, actions)
  const ends = frontier.map((action) => settleAfter(action, knownTo(actions, action)))
  const [left, ...others] = ends.map(({ shown }) => canonicalJson(shown?.value ?? null))
  if (others.every((other) => other === left)) return { ...(ends[0] ?? unset), sides: [] }
  const common = actions.filter((action) => frontier.every((end) => isKnownTo(end, action)))
  const sides = frontier.map(({ entry }, index) => ({ entry, write: ends[index]?.shown ?? null }))
  return { ...settle(common), sides }
}

const unset = { shown: null, setBy: null, sides: [] }

function toSettled<W>({ entry, write }: { readonly entry: Envelope; readonly write: W }): Settled<W> {
  return { shown: write, setBy: entry, sides: [] }
}

/** What `action` leaves: its own write, or the state as if what it takes back had never been. */
function settleAfter<W extends AnyWrite>(action: Action<W>, actions: readonly Action<W>[]): Settled<W> {
  if (action.kind === 'write') return toSettled(action)
  return settle(actions.filter((other) => targetOf(other) !== action.target))
}

/** The actions that count and that no other of them had seen; a restored write counts where it first stood. */
function findFrontier<W>(actions: readonly Action<W>[]): readonly Action<W>[] {
  const status = new Map<string, Action<W>>()
  for (const action of actions) status.set(targetOf(action), action)
  const counting = actions.filter((action) => {
    const latest = status.get(targetOf(action))
    return action.kind === 'write'
      ? latest?.kind !== 'reverse'
      : action.kind === 'reverse' && latest === action
  })
  const lastOfLaptop = new Map(counting.map((action) => [action.entry.laptop, action]))
  const ends = [...lastOfLaptop.values()]
  return ends.filter((end) => !ends.some((other) => hasSeen(other.entry, end.entry)))
}

function knownTo<W>(actions: readonly Action<W>[], end: Action<W>): readonly Action<W>[] {
  return actions.filter((action) => isKnownTo(end, action))
}

function isKnownTo<W>(end: Action<W>, action: Action<W>): boolean {
  return action === end || hasSeen(end.entry, action.entry)
}

function targetOf<W>(action: Action<W>): string {
  return action.kind === 'write' ? entryKey(action.entry) : action.target
}
