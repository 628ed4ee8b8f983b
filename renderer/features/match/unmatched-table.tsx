import { unmatchedReasonSentence } from '#shared/messages/unmatched-reasons'
import { personName } from '#shared/messages/person-name'
import { useSession, useStoreState } from '../../state/session'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'
import { type UnmatchedRow } from './pair-row'

const columns: readonly TableColumn<UnmatchedRow>[] = [
  { id: 'mentee', heading: 'Mentee', value: ({ mentee }) => personName(mentee), width: 'minmax(112px, 1fr)' },
  {
    id: 'institution',
    heading: 'Institution',
    value: ({ mentee }) => mentee.institution,
    width: 'minmax(112px, 1fr)',
    hideBelow: 700
  },
  {
    id: 'reason',
    heading: 'Why',
    value: ({ unmatched }) => unmatchedReasonSentence(unmatched.reason),
    width: 'minmax(200px, 2.4fr)',
    isWrapped: true
  }
]

/** Mentees who got fewer mentors than they should, each with the reason. */
export function UnmatchedTable({
  rows,
  isFiltered
}: {
  readonly rows: readonly UnmatchedRow[]
  readonly isFiltered: boolean
}) {
  const { view } = useSession()
  const selected = useStoreState(view, ({ selection }) =>
    selection?.kind === 'person' ? selection.id : null
  )
  return (
    <DataTable
      label="Mentees without a mentor"
      columns={columns}
      rows={rows}
      rowId={({ mentee }) => mentee.id}
      selected={selected}
      onSelect={(id) => view.select({ kind: 'person', role: 'mentee', id })}
      emptyText={isFiltered ? 'Nobody fits the filter.' : 'Everybody has a mentor.'}
    />
  )
}
