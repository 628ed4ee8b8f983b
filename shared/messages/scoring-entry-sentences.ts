import type { ScoringBody } from '#shared/domain/journal/scoring-entry'
import { bestRating, type CustomCriterion, type PairIds, type RuleState } from '#shared/domain/setup'
import type { Role } from '#shared/domain/registration'
import { assertNever } from '#shared/lib/assert-never'
import { limitName, ruleName } from './criterion-names'
import { groupingName, groupLimitWords, limitScopeName } from './group-limit-words'
import { forbidWords } from './side-group-words'
import { countText, shareText } from './number-words'
import { inQuotes, quoted } from './quoted'

/** How people and pairs are named. */
type ScoringNames = {
  readonly pair: (pair: PairIds) => string
  readonly person: (role: Role, id: string) => string
}

/** One line of the history about rules, criteria, ratings and verdicts; a pair is named as the list shows it. */
export function scoringEntrySentence(body: ScoringBody, names: ScoringNames): string {
  switch (body.kind) {
    case 'rule-set':
      return `Set the rule ${inQuotes(ruleName(body.rule))} to ${ruleStateWords(body.state)}`
    case 'question-rule-removed':
      return `Took the rule ${inQuotes(ruleName(body.rule))} out`
    case 'limit-changed':
      return `Set ${inQuotes(limitName(body.limit))} to ${body.value}`
    case 'group-limit-set':
      return groupLimitSentence(body)
    case 'criterion-set':
      return `Compared ${questionWords(body)} with the weight ${body.weight}`
    case 'criterion-removed':
      return 'Took a criterion of your own out'
    case 'affinities-imported':
      return `Imported ${countText(body.table.score.length, 'affinity score')} from ${body.file.name}`
    case 'affinities-removed':
      return 'Took the affinity scores out'
    case 'earlier-pairs-imported':
      return `Imported ${countText(body.pairs.length, 'pair')} of ${body.edition} from ${body.file.name}`
    case 'earlier-pairs-removed':
      return `Took the pairs of ${body.edition} out`
    case 'groups-forbidden': {
      const { content } = body.reason
      const reason = content === null || content === '' ? '' : `: ${quoted(content)}`
      const verb = body.state.kind === 'hard' ? 'Forbade' : 'Lowered the scores of'
      return `${verb} ${forbidWords(body, names.person)}${reason}`
    }
    case 'groups-allowed':
      return 'Lifted a forbid between groups'
    case 'pair-rated':
      return body.rating === null
        ? `Took back the rating of ${names.pair(body)}`
        : `Rated ${names.pair(body)}: ${body.rating} of ${bestRating}`
    case 'conflict-settled':
      return verdictSentence(body.verdict, names.pair(body))
    default:
      return assertNever(body)
  }
}

function groupLimitSentence({ by, per, most }: Extract<ScoringBody, { kind: 'group-limit-set' }>): string {
  return most === null
    ? `Took the limit per ${groupingName(by)} ${limitScopeName(per)} out`
    : `Allowed ${groupLimitWords({ by, per, most, mentees: [] })}`
}

/** A rule's state as the end of a sentence. */
export function ruleStateWords(state: RuleState): string {
  switch (state.kind) {
    case 'off':
      return 'off'
    case 'soft':
      return `soft: takes ${shareText(state.penalty / 1_000_000)} off`
    case 'hard':
      return 'hard: forbids a pair'
    default:
      return assertNever(state)
  }
}

/** The questions that a criterion of the committee's own compares. */
export function questionWords({ mentee, mentor }: Pick<CustomCriterion, 'mentee' | 'mentor'>): string {
  return mentee === mentor
    ? `the answers to ${quoted(mentee)}`
    : `the answers to ${quoted(mentee)} and ${quoted(mentor)}`
}

function verdictSentence(verdict: 'conflict' | 'none' | null, pair: string): string {
  switch (verdict) {
    case 'conflict':
      return `Confirmed a conflict of interest of ${pair}`
    case 'none':
      return `Said that there is no conflict of interest of ${pair}`
    case null:
      return `Left open whether there is a conflict of interest of ${pair}`
    default:
      return assertNever(verdict)
  }
}
