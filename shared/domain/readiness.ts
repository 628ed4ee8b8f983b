import type { Mentee, Mentor } from './participant'
import type { BlockingRule } from './pair-score'

/** How many mentees want something, and how many places the mentors who offer it have together. */
export type SupplyLine = { readonly name: string; readonly mentees: number; readonly places: number }

/** A mentee whom every mentor is ruled out for, and how many each rule took. */
export type Stranded = {
  readonly mentee: Mentee
  readonly blockedBy: readonly { readonly rule: BlockingRule; readonly mentors: number }[]
}

/** A mentor who would take so many more mentees if places are short; once a person has corrected the places it is settled. */
export type Offer = { readonly mentor: Mentor; readonly extra: number }

/** Whether there is enough of what is asked for; a place counts for everything that its mentor offers. */
export type Readiness = {
  readonly places: number
  readonly wanted: number
  readonly areas: readonly SupplyLine[]
  readonly goals: readonly SupplyLine[]
  readonly zones: readonly SupplyLine[]
  readonly stranded: readonly Stranded[]
  readonly offers: readonly Offer[]
}
