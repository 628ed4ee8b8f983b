import type { WorkbookSheet } from '#shared/domain/workbook-model'
import { type AssignedMentor, displayName } from './assigned-people'
import { meanScore } from './mean-score'
import { countCell, linesCell, scoreCell, tableSheet, textCell, type TableColumn } from './table-sheet'

const columns: readonly TableColumn<AssignedMentor>[] = [
  { heading: 'Mentor', width: 24, cell: ({ mentor }) => textCell(displayName(mentor)) },
  { heading: 'E-mail', width: 32, cell: ({ mentor }) => textCell(mentor.email) },
  { heading: 'Institution', width: 28, cell: ({ mentor }) => textCell(mentor.institution) },
  { heading: 'Places', width: 9, cell: ({ mentor }) => countCell(mentor.places) },
  { heading: 'Filled', width: 9, cell: ({ pairs }) => countCell(pairs.length) },
  {
    heading: 'Free',
    width: 9,
    cell: ({ mentor, pairs }) => countCell(Math.max(0, mentor.places - pairs.length))
  },
  {
    heading: 'Mentees',
    width: 26,
    cell: ({ pairs }) => linesCell(pairs.map(({ mentee }) => displayName(mentee)))
  },
  {
    heading: 'Mentee e-mails',
    width: 28,
    cell: ({ pairs }) => linesCell(pairs.map(({ mentee }) => mentee.email))
  },
  { heading: 'Mean score', width: 13, cell: ({ pairs }) => scoreCell(meanScore(pairs)) }
]

/** One row per mentor, also those without a mentee; the mentees stand below each other in the order of their names. */
export function byMentorSheet(mentors: readonly AssignedMentor[]): WorkbookSheet {
  return tableSheet('By mentor', { columns, subjects: mentors })
}
