import type { Policy } from '#shared/lib/policy'
import type { Setup } from '../setup'
import type { Conflict } from './conflict'
import type { EditionEntry } from './edition-entry'
import type { EditionFacts, EditionWrite } from './edition-families'
import type { EditionDescription } from './edition-values'
import type { Ledger } from './ledger'

/**
 * The one source of truth, made from entries alone. Plain data: it can be cloned, kept as a snapshot and thrown away.
 * `edition` is null before it was created. `setup` holds locks and forbids of people who take part, in the order of
 * their ids.
 */
export type EditionState = {
  readonly edition: EditionDescription | null
  readonly setup: Setup
  readonly policy: Policy
  /** What breaks ties between equally good assignments. */
  readonly seed: number
  readonly facts: EditionFacts
  readonly conflicts: readonly Conflict[]
  readonly ledger: Ledger<EditionEntry, EditionWrite>
}
