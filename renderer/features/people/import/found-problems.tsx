import { useMemo } from 'react'
import type { Problem } from '#shared/domain/problem'
import { createPlaceText } from '#shared/messages/problem-place'
import { DataTable } from '../../../ui/data-table'
import { toProblemColumns } from '../problem-columns'

/** What was found in a file that is not imported yet; it is mended once its people are in the edition. */
export function FoundProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const rows = useMemo(() => problems.map((problem, index) => ({ id: String(index), problem })), [problems])
  const columns = useMemo(() => {
    const placeText = createPlaceText(problems.map(({ source }) => source))
    return toProblemColumns(({ problem }) => placeText(problem.source))
  }, [problems])
  return (
    <DataTable
      label="Problems"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      emptyText="No problem was found in the file."
    />
  )
}
