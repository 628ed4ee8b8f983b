import type { WorkbookSheet } from '#shared/domain/workbook-model'
import { unmatchedReasonSentence } from '#shared/messages/unmatched-reasons'
import { displayName, type WaitingMentee } from './assigned-people'
import { countCell, tableSheet, textCell, type TableColumn } from './table-sheet'

const columns: readonly TableColumn<WaitingMentee>[] = [
  { heading: 'Mentee', width: 24, cell: ({ mentee }) => textCell(displayName(mentee)) },
  { heading: 'E-mail', width: 32, cell: ({ mentee }) => textCell(mentee.email) },
  { heading: 'Institution', width: 28, cell: ({ mentee }) => textCell(mentee.institution) },
  { heading: 'Missing', width: 11, cell: ({ missing }) => countCell(missing) },
  { heading: 'Reason', width: 72, cell: ({ reason }) => textCell(unmatchedReasonSentence(reason)) }
]

/** One row per mentee who got fewer mentors than asked for, with the number missing and why. */
export function waitingListSheet(waiting: readonly WaitingMentee[]): WorkbookSheet {
  return tableSheet('Waiting list', { columns, subjects: waiting })
}
