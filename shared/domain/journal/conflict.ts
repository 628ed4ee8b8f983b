import type { EntryId } from './entry-id'
import type { EditionFamily, EditionWrite } from './edition-families'

/** What a person has to settle. */
export type Conflict = Disagreement | Breach

/** Two or more laptops set one subject differently without having seen each other; what they all knew shows. */
export type Disagreement = {
  readonly kind: 'disagreement'
  readonly family: EditionFamily
  readonly key: string
  readonly sides: readonly Opinion[]
}

/** What one side set; `write` null: it took back what was there. */
type Opinion = {
  readonly entry: EntryId
  readonly author: string
  readonly write: EditionWrite | null
}

/** What each laptop did was allowed, but together it is not; or somebody has changed what it stood on. */
export type Breach =
  | {
      readonly kind: 'mentor-over-places'
      readonly mentor: string
      readonly places: number
      readonly mentees: readonly string[]
    }
  | {
      readonly kind: 'mentee-over-demand'
      readonly mentee: string
      readonly demand: number
      readonly mentors: readonly string[]
    }
  | { readonly kind: 'lock-broken'; readonly mentee: string; readonly mentor: string }
  | { readonly kind: 'forbidden-pair-seated'; readonly mentee: string; readonly mentor: string }
