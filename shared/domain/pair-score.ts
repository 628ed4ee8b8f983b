import type { CareerStage } from './career-stage'
import type { QuestionRule } from './question-rule'
import type { Sector } from './sector'
import type { Comparison, CriterionName, PairIds, SetRule } from './setup'

/** What one side said of somebody on the other: a place in a ranked list, 1 is first, or an answer. */
export type NamedWish =
  | { readonly kind: 'ranked'; readonly rank: number }
  | { readonly kind: 'answered'; readonly answer: 'yes' | 'maybe' | 'no' }

/**
 * The values a criterion compared; never a confidential attribute. `byMentee` is what the mentee said of the mentor,
 * `byMentor` the other way round; null is not named. `no-wishes`: there is none that can be compared. `identity` says
 * nothing of what was told in confidence. `own-sector` is the sector when none is sought. `commonHours` are the least
 * over the meeting days, that of `day`; null is standard time. `unknown` says whose answer is missing.
 */
export type CompareFact =
  | { readonly kind: 'areas'; readonly common: readonly string[]; readonly wanted: readonly string[] }
  | { readonly kind: 'goals'; readonly common: readonly string[]; readonly wanted: readonly string[] }
  | { readonly kind: 'wishes'; readonly byMentee: NamedWish | null; readonly byMentor: NamedWish | null }
  | { readonly kind: 'no-wishes' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'no-identity-wish' }
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
      readonly day: string | null
    }
  | { readonly kind: 'languages'; readonly common: readonly string[] }
  | {
      readonly kind: 'region'
      readonly mentee: string
      readonly mentor: string
      readonly same: 'country' | 'continent' | 'neither'
    }
  | { readonly kind: 'text'; readonly commonWords: readonly string[] }
  | { readonly kind: 'affinity'; readonly millionths: number }
  | { readonly kind: 'no-affinity' }
  | { readonly kind: 'rating'; readonly rating: number }
  | { readonly kind: 'no-rating' }
  | {
      readonly kind: 'custom'
      readonly compares: Comparison
      readonly mentee: string
      readonly mentor: string
      readonly common: readonly string[]
      /** From the lowest to the highest number that anybody gave, where numbers are compared; else null. */
      readonly range: NumberRange | null
    }
  | { readonly kind: 'unknown'; readonly missing: 'mentee' | 'mentor' | 'both' }

export type NumberRange = { readonly lowest: number; readonly highest: number }

/** A criterion of the program, or one that the committee made of a question. */
export type CriterionOfScore =
  | { readonly criterion: CriterionName }
  | { readonly criterion: 'custom'; readonly key: string; readonly question: string }

/** One criterion's part in a score: `value` in [0, 1] or null when unknown, then its weight does not count. */
export type Contribution = CriterionOfScore & {
  readonly weight: number
  readonly value: number | null
  readonly fact: CompareFact
}

/** What a soft rule takes off a score, in millionths, and why. */
export type Penalty = { readonly millionths: number; readonly block: Block }

/**
 * A score in millionths, 0 to 1,000,000, and what it is made of: the mean of the contributions less the penalties.
 * `known` of `asked` criteria could be compared. Nothing of it may leave the desk but what `toOpenScore` makes of it.
 */
export type PairScore = {
  readonly millionths: number
  readonly known: number
  readonly asked: number
  readonly contributions: readonly Contribution[]
  readonly penalties: readonly Penalty[]
  /** The score as it would be without what was told in confidence. */
  readonly openMillionths: number
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
  | { readonly rule: 'confirmedConflict' }
  | { readonly rule: 'sameAdvisor'; readonly advisor: string; readonly isOneOfThem: boolean }
  | {
      readonly rule: 'fewWorkingHours'
      readonly commonHours: number
      readonly neededHours: number
      readonly day: string | null
    }
  | {
      readonly rule: 'stageGap'
      readonly steps: number
      readonly fewest: number
      readonly most: number
    }
  | { readonly rule: 'otherSector'; readonly sought: readonly Sector[]; readonly offered: Sector }
  | { readonly rule: 'earlierPair'; readonly editions: readonly string[] }
  | {
      readonly rule: 'question'
      readonly of: QuestionRule
      readonly mentee: string
      readonly mentor: string
      /** Whether one of the answers is missing or cannot be compared; `steps` is null then, and where only sameness is asked. */
      readonly isUnknown: boolean
      readonly steps: number | null
    }
  | { readonly rule: 'forbidden' | 'forbiddenGroups'; readonly reason: string }

/** A pair that a rule concerns, and why. */
export type ConcernedPair = PairIds & { readonly block: Block }

/** The rules that block pairs: the setup's, and a person's own forbids, of a pair or between groups. */
export type BlockingRule = SetRule | 'forbidden' | 'forbiddenGroups'

/** The rule that a block comes from. */
export function ruleOfBlock(block: Block): BlockingRule {
  return block.rule === 'question' ? block.of : block.rule
}
