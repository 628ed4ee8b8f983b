import type { FinalAssignments } from '#shared/domain/edition-run'
import type { Participant } from '#shared/domain/participant'
import { criterionNames, limitNames, ruleNames } from '#shared/domain/setup'
import { toOpenScore } from '#shared/domain/open-score'
import type { WorkbookCell, WorkbookSheet } from '#shared/domain/workbook-model'
import { criterionName, limitName, ruleName } from '#shared/messages/criterion-names'
import { personName } from '#shared/messages/person-name'
import { ruleList } from '#shared/messages/plan-sentences'
import { policyMeaning, policyName } from '#shared/messages/policy-words'
import { questionRuleDetails } from '#shared/messages/question-rule-words'
import { questionWords, ruleStateWords } from '#shared/messages/scoring-entry-sentences'
import { countCell, scoreCell, settingCell, tableSheet, textCell, type TableColumn } from './table-sheet'

type Line = { readonly about: string; readonly item: string; readonly value: WorkbookCell }

const columns: readonly TableColumn<Line>[] = [
  { heading: 'About', width: 14, cell: ({ about }) => textCell(about) },
  { heading: 'Item', width: 36, cell: ({ item }) => textCell(item) },
  { heading: 'Value', width: 80, cell: ({ value }) => value }
]

/** How the assignments came about: whoever has the same files and this sheet gets the same pairs. */
export function runInfoSheet(run: FinalAssignments): WorkbookSheet {
  const subjects = [
    ...runLines(run),
    ...resultLines(run),
    ...fileLines(run),
    ...setupLines(run),
    ...exceptionLines(run)
  ]
  return tableSheet('Run info', { columns, subjects })
}

function runLines({
  version,
  edition,
  assignment,
  decidedBy,
  hasPriorities
}: FinalAssignments): readonly Line[] {
  const { policy, seed } = assignment
  return [
    line('Run', 'Program', textCell(`Matchdesk ${version}`)),
    ...(edition === null ? [] : [line('Run', 'Edition', textCell(edition))]),
    line('Run', 'Pairs', textCell(origins[decidedBy])),
    line('Run', 'Policy', textCell(`${policyName(policy)}. ${policyMeaning(policy)}`)),
    line('Run', 'Seed', countCell(seed)),
    ...(hasPriorities ? [line('Run', 'Priority', textCell(priorityNote))] : [])
  ]
}

const priorityNote = 'Groups that the committee chose came first; which ones stays at the desk.'

const origins: Readonly<Record<FinalAssignments['decidedBy'], string>> = {
  policy: 'As the policy proposed them.',
  board: 'As they stand on the board: the committee decided.'
}

function resultLines({ mentors, mentees, assignment, certified }: FinalAssignments): readonly Line[] {
  const places = mentors.reduce((sum, mentor) => sum + mentor.places, 0)
  const { pairs, unmatched } = assignment
  const scores = pairs.map(({ score }) => toOpenScore(score).millionths)
  return [
    line('Result', 'Mentors', countCell(mentors.length)),
    line('Result', 'Mentees', countCell(mentees.length)),
    line('Result', 'Places', countCell(places)),
    line('Result', 'Pairs', countCell(pairs.length)),
    line('Result', 'Mentees on the waiting list', countCell(unmatched.length)),
    line('Result', 'Total score', scoreCell(scores.reduce((sum, score) => sum + score, 0))),
    line('Result', 'Lowest score', scoreCell(scores.length === 0 ? null : Math.min(...scores))),
    line('Result', 'Scores', textCell('Without what was told in confidence, which counts at the desk only.')),
    line('Result', 'Certificate', textCell(certifiedTexts[certified]))
  ]
}

const certifiedTexts: Readonly<Record<FinalAssignments['certified'], string>> = {
  'by-prices': 'Optimal: checked against the prices of the solution, without the solver.',
  'by-highs': 'Optimal within the limits per group, as HiGHS found; the best without them was checked.',
  no: 'Not checked.'
}

function fileLines({ inputs }: FinalAssignments): readonly Line[] {
  return inputs.map(({ name, sha256 }) => line('File', name, textCell(`SHA-256 ${sha256}`)))
}

function setupLines({ setup }: FinalAssignments): readonly Line[] {
  const { weights, custom, sides, rules, questionRules, limits, locks, forbids } = setup
  const { groupForbids, balance } = setup
  return [
    ...criterionNames.map((name) => line('Weight', criterionName(name), settingCell(weights[name]))),
    ...custom.map((question) => line('Weight', questionWords(question), settingCell(question.weight))),
    line('Weight', 'What the mentee asked for', settingCell(sides.mentee)),
    line('Weight', 'What the mentor asked for', settingCell(sides.mentor)),
    ...ruleNames.map((name) => line('Rule', ruleName(name), textCell(ruleStateWords(rules[name])))),
    ...questionRules.map(({ rule, state }) =>
      line('Rule', ruleName(rule), textCell(`${ruleStateWords(state)}. ${questionRuleDetails(rule)}`.trim()))
    ),
    ...limitNames.map((name) => line('Rule', limitName(name), settingCell(limits[name]))),
    line('Rule', 'Locked pairs', countCell(locks.length)),
    line('Rule', 'Forbidden pairs', countCell(forbids.length)),
    line('Rule', 'Forbids between groups', countCell(groupForbids.length)),
    line('Rule', 'Cost of each further mentee', scoreCell(balance))
  ]
}

/** Which pairs are an exception from which rules; the reasons stay at the desk. */
function exceptionLines({ setup: { exemptions }, mentors, mentees }: FinalAssignments): readonly Line[] {
  const nameIn = (people: readonly Participant[], id: string) => {
    const person = people.find((one) => one.id === id)
    return person === undefined ? id : personName(person)
  }
  return exemptions.map(({ mentee, mentor, rules }) =>
    line('Exception', `${nameIn(mentees, mentee)} with ${nameIn(mentors, mentor)}`, textCell(ruleList(rules)))
  )
}

function line(about: string, item: string, value: WorkbookCell): Line {
  return { about, item, value }
}
