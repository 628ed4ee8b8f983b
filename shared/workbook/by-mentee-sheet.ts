import type { WorkbookSheet } from '#shared/domain/workbook-model'
import { type AssignedMentee, displayName } from './assigned-people'
import { meanScore } from './mean-score'
import { countCell, linesCell, scoreCell, tableSheet, textCell, type TableColumn } from './table-sheet'

const columns: readonly TableColumn<AssignedMentee>[] = [
  { heading: 'Mentee', width: 24, cell: ({ mentee }) => textCell(displayName(mentee)) },
  { heading: 'E-mail', width: 32, cell: ({ mentee }) => textCell(mentee.email) },
  { heading: 'Institution', width: 28, cell: ({ mentee }) => textCell(mentee.institution) },
  { heading: 'Asked for', width: 12, cell: ({ mentee }) => countCell(mentee.demand) },
  { heading: 'Matched', width: 11, cell: ({ pairs }) => countCell(pairs.length) },
  {
    heading: 'Mentors',
    width: 26,
    cell: ({ pairs }) => linesCell(pairs.map(({ mentor }) => displayName(mentor)))
  },
  {
    heading: 'Mentor e-mails',
    width: 28,
    cell: ({ pairs }) => linesCell(pairs.map(({ mentor }) => mentor.email))
  },
  { heading: 'Mean score', width: 13, cell: ({ pairs }) => scoreCell(meanScore(pairs)) }
]

/** One row per mentee, also those without a mentor; `Asked for` and `Matched` count mentors. */
export function byMenteeSheet(mentees: readonly AssignedMentee[]): WorkbookSheet {
  return tableSheet('By mentee', { columns, subjects: mentees })
}
