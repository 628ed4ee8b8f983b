import { useMemo } from 'react'
import type { Problem } from '#shared/domain/problem'
import { DataTable } from '../../../ui/data-table'
import { problemColumns } from '../problem-columns'

/** What was found in a file that is not imported yet; it is mended once its people are in the edition. */
export function FoundProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const rows = useMemo(() => problems.map((problem, index) => ({ id: String(index), problem })), [problems])
  return (
    <DataTable
      label="Problems"
      columns={problemColumns}
      rows={rows}
      rowId={({ id }) => id}
      emptyText="No problem was found in the file."
    />
  )
}
