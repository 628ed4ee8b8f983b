import type { CareerStage } from './career-stage'
import type { Sector } from './sector'
import type { CriterionName, RuleName } from './setup'

/**
 * The values a criterion compared; never a confidential attribute. `byMentee` is the rank at which the mentee named
 * the mentor (1 is first), `byMentor` the other way round; null is not named. `no-wishes`: there is none that can be
 * compared. `own-sector` is the sector when none is sought. `unknown` says whose answer is missing.
 */
export type CompareFact =
  | { readonly kind: 'areas'; readonly common: readonly string[]; readonly wanted: readonly string[] }
  | { readonly kind: 'goals'; readonly common: readonly string[]; readonly wanted: readonly string[] }
  | { readonly kind: 'wishes'; readonly byMentee: number | null; readonly byMentor: number | null }
  | { readonly kind: 'no-wishes' }
  | { readonly kind: 'sector'; readonly sought: readonly Sector[]; readonly offered: Sector }
  | { readonly kind: 'own-sector'; readonly mentee: Sector; readonly mentor: Sector }
  | {
      readonly kind: 'stage'
      readonly mentee: CareerStage
      readonly mentor: CareerStage
      readonly steps: number
    }
  | {
      readonly kind: 'working-hours'
      readonly commonHours: number
      readonly menteeZone: string
      readonly mentorZone: string
    }
  | { readonly kind: 'languages'; readonly common: readonly string[] }
  | {
      readonly kind: 'region'
      readonly mentee: string
      readonly mentor: string
      readonly same: 'country' | 'continent' | 'neither'
    }
  | { readonly kind: 'text'; readonly commonWords: readonly string[] }
  | { readonly kind: 'unknown'; readonly missing: 'mentee' | 'mentor' | 'both' }

/** One criterion's part in a score: `value` in [0, 1] or null when unknown, then its weight does not count. */
export type Contribution = {
  readonly criterion: CriterionName
  readonly weight: number
  readonly value: number | null
  readonly fact: CompareFact
}

/** A score in millionths, 0 to 1,000,000, and what it is made of. `known` of `asked` criteria could be compared. */
export type PairScore = {
  readonly millionths: number
  readonly known: number
  readonly asked: number
  readonly contributions: readonly Contribution[]
}

/** Why a pair may not be matched, with what was compared. */
export type Block =
  | { readonly rule: 'samePerson'; readonly by: 'email' | 'name-and-institution' }
  | { readonly rule: 'sameInstitution'; readonly institution: string; readonly by: 'name' | 'email-domain' }
  | {
      readonly rule: 'noCommonLanguage'
      readonly mentee: readonly string[]
      readonly mentor: readonly string[]
    }
  | { readonly rule: 'noWorkingHours'; readonly menteeZone: string; readonly mentorZone: string }
  | { readonly rule: 'declaredConflict'; readonly declaredBy: 'mentee' | 'mentor'; readonly named: string }
  | { readonly rule: 'forbidden'; readonly reason: string }

/** The rules that block pairs: the setup's, and a person's own forbid. */
export type BlockingRule = RuleName | 'forbidden'
