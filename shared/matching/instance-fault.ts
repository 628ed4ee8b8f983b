/** Why numbers and indices are no instance; people and candidate rows are named by the caller's indices. */
export type InstanceFault =
  | { readonly kind: 'number-unfit'; readonly field: InstanceNumber; readonly index: number }
  | { readonly kind: 'pair-twice'; readonly mentee: number; readonly mentor: number }
  | {
      readonly kind: 'minimum-above-places'
      readonly mentor: number
      readonly minimum: number
      readonly places: number
    }
  | { readonly kind: 'lock-without-candidate'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'lock-twice'; readonly mentee: number; readonly mentor: number }
  | {
      readonly kind: 'locks-above-demand'
      readonly mentee: number
      readonly locks: number
      readonly demand: number
    }
  | {
      readonly kind: 'locks-above-places'
      readonly mentor: number
      readonly locks: number
      readonly places: number
    }
  | ScoreBeyondGrid

/** `largest` is the largest |score|, or the costliest balanced place if that is more; both in millionths. */
export type ScoreBeyondGrid = {
  readonly kind: 'score-beyond-grid'
  readonly largest: number
  readonly limit: number
}

/** The index of a fault counts mentees, mentors or candidate rows, whichever has the number; 0 for balance. */
export type InstanceNumber = 'demand' | 'tier' | 'capacity' | 'minimum' | 'score' | 'balance'
