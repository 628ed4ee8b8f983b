import type { Policy } from '#shared/lib/policy'
import type { GroupLimit } from '../group-limit'
import type { Mentee, Mentor } from '../participant'
import type { Priority } from '../priority'
import type { ConfidentialAnswers } from '../registration'
import type { Scenario } from '../scenario'
import type { CustomCriterion, PairRating, RuleState, SettledConflict, StandingQuestionRule } from '../setup'
import type {
  IdentityVerdict,
  IgnoredProblem,
  Repair,
  SpellingsApart,
  SpellingTable
} from './curation-values'
import type {
  ColumnChoice,
  EditionDescription,
  ImportSummary,
  Note,
  PairDecision,
  PairRule,
  ParticipantRef,
  Seat
} from './edition-values'
import type { PersonalPart } from './personal-part'
import type { StandingExemption } from './plan-entry'
import type { ImportedAffinities, ImportedPairs, StandingForbid } from './scoring-entry'

/**
 * What an edition consists of: families of subjects, each subject with one value. Keys: a role for `import` and `side`;
 * a mentor's id for `mentor` and `places`; a mentee's for `mentee` and `seats`; the name of a criterion, rule or limit;
 * grouping and scope of a limit per group; what an earlier edition is called; the key of a custom criterion, a rule
 * over a question, a forbid between groups or a scenario; the id of a note; a digest for `ignored`; `pairKey`,
 * `participantKey`, `columnKey` and those of `curation-keys`; `onlyKey` where there is one.
 */
export type EditionFamilies = {
  readonly edition: EditionDescription
  readonly import: ImportSummary
  readonly mentor: RegisteredPerson<Mentor>
  readonly mentee: RegisteredPerson<Mentee>
  readonly withdrawal: ParticipantRef
  readonly places: number
  readonly column: ColumnChoice
  readonly weight: number
  readonly side: number
  readonly rule: RuleState
  readonly limit: number
  readonly questionRule: StandingQuestionRule
  readonly groupLimit: GroupLimit
  readonly custom: CustomCriterion
  readonly affinity: ImportedAffinities
  readonly earlier: ImportedPairs
  readonly groupForbid: StandingForbid
  readonly rating: PairRating
  readonly verdict: SettledConflict
  readonly balance: number
  readonly priority: readonly Priority[]
  readonly scenario: Scenario
  readonly policy: Policy
  readonly seed: number
  readonly pairRule: PairRule
  readonly exemption: StandingExemption
  readonly seats: readonly Seat[]
  readonly decision: PairDecision
  readonly note: Note
  readonly repair: StandingRepair
  readonly identity: IdentityVerdict
  readonly ignored: IgnoredProblem
  readonly alias: StandingAlias
  readonly apart: SpellingsApart
}

/** A repair of somebody's answer. */
type StandingRepair = ParticipantRef & { readonly repair: PersonalPart<Repair> }

/** The name that counts in place of a spelling. */
type StandingAlias = {
  readonly table: SpellingTable
  readonly spelling: string
  readonly name: string
}

export type EditionFamily = keyof EditionFamilies

export type RegisteredPerson<P extends Mentor | Mentee> = {
  readonly person: PersonalPart<P>
  readonly confidential: PersonalPart<ConfidentialAnswers> | null
}

/** One fact that an entry sets; `value` null takes it away. */
export type WriteTo<F extends EditionFamily> = {
  readonly family: F
  readonly key: string
  readonly value: EditionFamilies[F] | null
}

export type EditionWrite = { [F in EditionFamily]: WriteTo<F> }[EditionFamily]

/** What stands in an edition now, by family and key. The order of a map means nothing. */
export type EditionFacts = { readonly [F in EditionFamily]: ReadonlyMap<string, EditionFamilies[F]> }

/** The key of a subject of which there is one. */
export const onlyKey = 'only'

/** A person as a key. */
export function participantKey({ role, id }: ParticipantRef): string {
  return `${role}/${id}`
}

/** A column of an import as a key. */
export function columnKey({ role, sheet, column, heading }: Omit<ColumnChoice, 'field'>): string {
  return JSON.stringify([role, sheet, column, heading])
}
