import type { OpenContribution } from '#shared/domain/open-score'
import { type Penalty, ruleOfBlock } from '#shared/domain/pair-score'
import type { WorkbookCell, WorkbookSheet } from '#shared/domain/workbook-model'
import { blockSentence } from '#shared/messages/blocks'
import { compareFactSentence } from '#shared/messages/compare-facts'
import { nameOfCriterion, ruleName } from '#shared/messages/criterion-names'
import { displayName, type PairOfPeople } from './assigned-people'
import { scoreCell, settingCell, shareCell, tableSheet, textCell, type TableColumn } from './table-sheet'

/** One part of a pair's score: a criterion, or what a soft rule takes off. */
type Detail = {
  readonly pair: PairOfPeople
  readonly name: string
  readonly weight: WorkbookCell
  readonly value: WorkbookCell
  readonly compared: string
}

const columns: readonly TableColumn<Detail>[] = [
  { heading: 'Mentee', width: 24, cell: ({ pair }) => textCell(displayName(pair.mentee)) },
  { heading: 'Mentor', width: 24, cell: ({ pair }) => textCell(displayName(pair.mentor)) },
  { heading: 'Score', width: 9, cell: ({ pair }) => scoreCell(pair.score.millionths) },
  { heading: 'Criterion', width: 16, cell: ({ name }) => textCell(name) },
  { heading: 'Weight', width: 10, cell: ({ weight }) => weight },
  { heading: 'Value', width: 9, cell: ({ value }) => value },
  { heading: 'Compared', width: 72, cell: ({ compared }) => textCell(compared) }
]

/**
 * One row per pair and criterion; an empty value did not count. The scores are those without what was told in
 * confidence, so the rows of a pair give its score, and tell nothing more.
 */
export function scoreDetailSheet(pairs: readonly PairOfPeople[]): WorkbookSheet {
  const subjects = pairs.flatMap((pair) => [
    ...pair.score.contributions.map((contribution) => toCriterionDetail(pair, contribution)),
    ...pair.score.penalties.map((penalty) => toPenaltyDetail(pair, penalty))
  ])
  return tableSheet('Score detail', { columns, subjects })
}

function toCriterionDetail(pair: PairOfPeople, contribution: OpenContribution): Detail {
  return {
    pair,
    name: nameOfCriterion(contribution),
    weight: settingCell(contribution.weight),
    value: shareCell(contribution.value),
    compared: compareFactSentence(contribution.fact)
  }
}

function toPenaltyDetail(pair: PairOfPeople, { millionths, block }: Penalty): Detail {
  return {
    pair,
    name: ruleName(ruleOfBlock(block)),
    weight: textCell('off the score'),
    value: shareCell(-millionths / 1_000_000),
    compared: blockSentence(block)
  }
}
