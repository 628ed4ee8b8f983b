import type { Policy } from '#shared/lib/policy'

/**
 * The first thing that is wrong with a claimed optimum; indices, positions and mentees as in the instance, `index`
 * of a pair or an excess counts the chosen pairs.
 */
export type SolutionFault =
  | FeasibilityFault
  | PricesFault
  | CoverFault
  | LimitFault
  /** A link of a chain does not continue the ones before, or its prices contradict what was chosen. */
  | { readonly kind: 'link-unfit'; readonly link: number }
  /** No link proves that this pair's score cannot be avoided. */
  | { readonly kind: 'score-not-proved'; readonly position: number }
  | { readonly kind: 'policy-differs'; readonly claimed: Policy }
  | { readonly kind: 'floor-differs'; readonly claimed: number | null; readonly worst: number | null }
  /** The pairs fill less than the cover `most` allows, or more than it proves possible. */
  | { readonly kind: 'counts-not-proved' }
  /** The cover `above` is missing, superfluous, or allows as much as the pairs fill. */
  | { readonly kind: 'floor-not-proved' }

export type FeasibilityFault =
  | { readonly kind: 'pair-unknown'; readonly index: number }
  | { readonly kind: 'pair-out-of-order'; readonly index: number }
  | { readonly kind: 'lock-missing'; readonly position: number }
  | { readonly kind: 'demand-exceeded'; readonly mentee: number }
  | { readonly kind: 'capacity-exceeded'; readonly mentor: number }

export type LimitFault =
  | { readonly kind: 'limit-exceeded'; readonly index: number; readonly held: number }
  /** A limit costs something though it is not reached, or less than its pairs can pay. */
  | { readonly kind: 'limit-unfit'; readonly limit: number }
  /** The certificate speaks of limits that prices cannot hold, or speaks of them only in part. */
  | { readonly kind: 'limits-cross' }

export type PricesFault =
  | NumbersFault
  /** The price contradicts what the mentee's units or the mentor's places do. */
  | { readonly kind: 'price-unfit'; readonly side: Side; readonly index: number }
  /** A pair that was not chosen would bring more than its prices. */
  | { readonly kind: 'pair-profitable'; readonly position: number }
  | { readonly kind: 'excess-differs'; readonly position: number }
  | PriceNotHighest

export type CoverFault =
  | NumbersFault
  | LimitFault
  | { readonly kind: 'bound-differs'; readonly part: CertificatePart }
  | PriceNotHighest

/** Prices are stated as high as the others allow; this one is not, so the certificate was changed. */
type PriceNotHighest = {
  readonly kind: 'price-not-highest'
  readonly part: CertificatePart
  readonly side: Side
  readonly index: number
}

/** A list has the wrong length (`index` is null), or holds something that is no exact integer. */
export type NumbersFault = {
  readonly kind: 'numbers-malformed'
  readonly part: CertificatePart
  readonly list: Side | 'excess' | 'bound'
  readonly index: number | null
}

export type CertificatePart = 'prices' | 'most' | 'above'
export type Side = 'mentee' | 'mentor'
