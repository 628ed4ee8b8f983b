import type { EntryRange } from './edition-entry'
import type { EntryId } from './entry-id'

/** What an entry does to other entries: takes one back, brings it again, or names those that came from elsewhere. */
export type Control =
  | { readonly kind: 'reverse'; readonly target: EntryId }
  | { readonly kind: 'restore'; readonly target: EntryId }
  | { readonly kind: 'merge'; readonly ranges: readonly EntryRange[] }

/** What can be set, and disagreed on, as one. */
export type Subject = { readonly family: string; readonly key: string }

/** One fact that an entry sets. `value` null: as if it had never been set. */
export type AnyWrite = Subject & { readonly value: unknown }

/**
 * How the entries of one journal are read. `readsOf` are the subjects an entry stands on without setting them;
 * `isStart` names entries that undo never takes back.
 */
export type JournalRules<E, W extends AnyWrite> = {
  readonly controlOf: (entry: E) => Control | null
  readonly writesOf: (entry: E) => readonly W[]
  readonly readsOf: (entry: E) => readonly Subject[]
  readonly isStart: (entry: E) => boolean
}
