import type { Contribution } from '#shared/domain/pair-score'
import type { WorkbookSheet } from '#shared/domain/workbook-model'
import { compareFactSentence } from '#shared/messages/compare-facts'
import { criterionName } from '#shared/messages/criterion-names'
import { displayName, type PairOfPeople } from './assigned-people'
import { scoreCell, settingCell, shareCell, tableSheet, textCell, type TableColumn } from './table-sheet'

type Detail = { readonly pair: PairOfPeople; readonly contribution: Contribution }

const columns: readonly TableColumn<Detail>[] = [
  { heading: 'Mentee', width: 24, cell: ({ pair }) => textCell(displayName(pair.mentee)) },
  { heading: 'Mentor', width: 24, cell: ({ pair }) => textCell(displayName(pair.mentor)) },
  { heading: 'Score', width: 9, cell: ({ pair }) => scoreCell(pair.score.millionths) },
  {
    heading: 'Criterion',
    width: 16,
    cell: ({ contribution }) => textCell(criterionName(contribution.criterion))
  },
  { heading: 'Weight', width: 10, cell: ({ contribution }) => settingCell(contribution.weight) },
  { heading: 'Value', width: 9, cell: ({ contribution }) => shareCell(openValue(contribution)) },
  {
    heading: 'Compared',
    width: 72,
    cell: ({ contribution }) => textCell(compareFactSentence(contribution.fact))
  }
]

/** One row per pair and criterion; an empty value did not count. */
export function scoreDetailSheet(pairs: readonly PairOfPeople[]): WorkbookSheet {
  const subjects = pairs.flatMap((pair) =>
    pair.score.contributions.map((contribution) => ({ pair, contribution }))
  )
  return tableSheet('Score detail', { columns, subjects })
}

/** Among the stated wishes are some that were told in confidence; their value would tell whether one was met. */
function openValue({ criterion, value }: Contribution): number | null {
  return criterion === 'wishes' ? null : value
}
