import type { WorkbookSheet } from '#shared/domain/workbook-model'
import { displayName, type PairOfPeople } from './assigned-people'
import { scoreCell, tableSheet, textCell, type TableColumn } from './table-sheet'

const columns: readonly TableColumn<PairOfPeople>[] = [
  { heading: 'Mentee', width: 24, cell: ({ mentee }) => textCell(displayName(mentee)) },
  { heading: 'Mentee e-mail', width: 32, cell: ({ mentee }) => textCell(mentee.email) },
  { heading: 'Mentee institution', width: 28, cell: ({ mentee }) => textCell(mentee.institution) },
  { heading: 'Mentor', width: 24, cell: ({ mentor }) => textCell(displayName(mentor)) },
  { heading: 'Mentor e-mail', width: 32, cell: ({ mentor }) => textCell(mentor.email) },
  { heading: 'Mentor institution', width: 28, cell: ({ mentor }) => textCell(mentor.institution) },
  { heading: 'Score', width: 9, cell: ({ score }) => scoreCell(score.millionths) },
  {
    heading: 'Rests on',
    width: 15,
    cell: ({ score }) => textCell(`${score.known} of ${score.asked} criteria`)
  },
  { heading: 'Locked', width: 9, cell: ({ locked }) => textCell(locked ? 'yes' : null) }
]

/** One row per pair. */
export function assignmentsSheet(pairs: readonly PairOfPeople[]): WorkbookSheet {
  return tableSheet('Assignments', { columns, subjects: pairs })
}
