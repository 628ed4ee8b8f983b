import type { PairIds } from './setup'

/** What seems to join two people. `named-in-text`: one names the other in their own words. */
export type ConflictSign =
  | { readonly kind: 'like-institutions'; readonly mentee: string; readonly mentor: string }
  | {
      readonly kind: 'same-domain'
      readonly mentee: string
      readonly mentor: string
      readonly domain: string
    }
  | { readonly kind: 'named-in-text'; readonly by: 'mentee' | 'mentor' }

/** A pair that may be in a conflict of interest; a person says whether it is. */
export type PossibleConflict = PairIds & { readonly sign: ConflictSign }
