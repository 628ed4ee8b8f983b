import type { FinalAssignments } from '#shared/domain/edition-run'
import type { Workbook } from '#shared/domain/workbook-model'
import { assignedPeople } from './assigned-people'
import { assignmentsSheet } from './assignments-sheet'
import { byMenteeSheet } from './by-mentee-sheet'
import { byMentorSheet } from './by-mentor-sheet'
import { runInfoSheet } from './run-info-sheet'
import { scoreDetailSheet } from './score-detail-sheet'
import { waitingListSheet } from './waiting-list-sheet'

/** The final assignments as one workbook. The same run gives the same sheets, in whatever order it was imported. */
export function buildWorkbook(run: FinalAssignments): Workbook {
  const people = assignedPeople(run)
  return {
    title: 'Final assignments',
    sheets: [
      assignmentsSheet(people.pairs),
      byMentorSheet(people.byMentor),
      byMenteeSheet(people.byMentee),
      waitingListSheet(people.waiting),
      scoreDetailSheet(people.pairs),
      runInfoSheet(run)
    ]
  }
}
