import type { GroupLimit } from './group-limit'
import type { PairIds, SetRule } from './setup'

/**
 * What the optimum loses if a pair is insisted on: `places` filled less (−1: one more), whether what counts first
 * (tiers, first mentors, minimum loads) suffers among the places that stay filled, and `score` in millionths, below 0
 * if the rest gains by it.
 */
export type Regret = {
  readonly places: number
  readonly isOrderHurt: boolean
  readonly score: number
}

/** The regret of a person with one of the other side; null when locks leave no way to bring them together. */
export type PairRegret = { readonly other: string; readonly regret: Regret | null }

/** One mentee's step from a mentor to another; null is the parking list. */
export type SeatMove = {
  readonly mentee: string
  readonly from: string | null
  readonly to: string | null
}

/** A step of a chain; `because` is the limit per group for which the mentee must leave, or null. */
export type ChainStep = SeatMove & { readonly because: GroupLimit | null }

/**
 * The changes that lead to the best assignment with a pair; `isFromBoard` says whether they start from the board or
 * from the proposal.
 */
export type Exchange = {
  readonly pair: PairIds
  readonly moves: readonly ChainStep[]
  readonly regret: Regret
  readonly isFromBoard: boolean
  /** What broke the ties. */
  readonly seed: number
}

/**
 * An assignment between few changes and the best total; `total` in millionths. It is supported if it is the best for
 * some worth of a kept pair; else it is only the best among those that keep as many.
 */
export type Repair = {
  readonly pairs: readonly PairIds[]
  readonly total: number
  /** How many pairs of the board stay. */
  readonly kept: number
  readonly isSupported: boolean
}

/** The repairs that are the best for some worth of a kept pair, from the most kept pairs to the best total. */
export type SupportedRepairs = {
  readonly repairs: readonly Repair[]
  /** Whether the edition is small enough to look for those between. */
  readonly isSmall: boolean
  /** Whether there are limits per group that are left out, as they cross; repairs that break one are not in the list. */
  readonly leavesLimitsOut: boolean
}

/** Two repairs that stand side by side, the one of fewer changes first. */
export type NeighbourRepairs = { readonly left: Repair; readonly right: Repair }

/**
 * What would give a mentee a mentor: a place more with that mentor, an exception for the pair from all that forbids it, or
 * a limit per group that lets `most` through instead, which counts as often as it is raised by one.
 */
export type Relaxation =
  | ({ readonly kind: 'place' } & PairIds)
  | ({ readonly kind: 'exception'; readonly rules: readonly SetRule[] } & PairIds)
  | { readonly kind: 'limit'; readonly limit: GroupLimit; readonly most: number }

/** The fewest relaxations for some mentees; `beyond` are those whom none helps. */
export type Relaxations = {
  readonly relaxed: readonly Relaxation[]
  readonly beyond: readonly string[]
  /** Whether no smaller set does as much. */
  readonly isExact: boolean
  /** A limit per group that it would take to be raised as well, where limits cross and are not weighed. */
  readonly limit: GroupLimit | null
}
