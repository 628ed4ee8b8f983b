/**
 * The proof that an assignment is the best of its policy: integers in the instance's order of mentees, mentors and
 * chosen pairs, ready for JSON. What they must fulfil stands in SPEC.md (M16 …); `checkSolution` tests it.
 */
export type Certificate =
  | { readonly kind: 'most-matched' | 'best-total'; readonly prices: Prices }
  | {
      readonly kind: 'worst-off-first'
      /** The lowest score among the chosen pairs, in millionths; null if nothing is chosen. */
      readonly floor: number | null
      /** Prove counts and total among the pairs that reach the floor. */
      readonly prices: Prices
      /** Proves that no assignment fills more, with or without the floor. */
      readonly most: Cover
      /** Proves that pairs above the floor fill less; null if the lowest locked score is the floor, or there is none. */
      readonly above: Cover | null
    }
  | {
      readonly kind: 'leximin'
      /** Prove that no assignment fills more, and what all that fill as much have in common. */
      readonly prices: Prices
      /** The scores that cannot be avoided, rising. */
      readonly chain: readonly ChainLink[]
    }

/** Proves that among what the links before leave open no assignment has fewer pairs that score `floor`. */
export type ChainLink = {
  readonly floor: number
  readonly mentee: SparsePrices
  readonly mentor: SparsePrices
  /** What limits cost, which may be less than nothing: nothing else if the prices are about none. */
  readonly limit: SparsePrices
}

/** Index and price of all whose price is not 0, by rising index. */
export type SparsePrices = readonly (readonly [index: number, price: number])[]

/**
 * A price per mentee and per mentor; `limit` holds what limits cost each of their pairs, or is null if the pairs are the
 * best without limits; `excess` is what is left of each chosen pair's profit, 0 for a locked pair.
 */
export type Prices = {
  readonly mentee: readonly number[]
  readonly mentor: readonly number[]
  readonly limit: SparsePrices | null
  readonly excess: readonly number[]
}

/**
 * Prices of the counts alone, and the most that can be filled under them (minimum loads and levels, gap 1). With
 * demands of 1, one tier and no minimum loads it is a vertex cover: mentees with price 0 and mentors with price 1.
 */
export type Cover = {
  readonly mentee: readonly number[]
  readonly mentor: readonly number[]
  readonly limit: SparsePrices | null
  readonly bound: number
}
