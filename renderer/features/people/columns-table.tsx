import { useMemo, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import { ChoiceList } from '../../ui/choice-list'
import { type ChooseMeaning, SheetColumns } from './sheet-columns'

/** What each column of some files is read as and why; another meaning can be chosen. One sheet at a time. */
export function ColumnsTable({
  proposals,
  filter = '',
  emptyText,
  onChoose
}: {
  /** Keep it stable between renders. */
  readonly proposals: readonly ColumnProposal[]
  readonly filter?: string
  readonly emptyText: string
  readonly onChoose: ChooseMeaning
}) {
  const sheets = useMemo(() => toSheets(proposals), [proposals])
  const [wanted, setWanted] = useState<string | null>(null)
  const shown = sheets.find(({ id }) => id === wanted) ?? sheets[0]
  const rows = useMemo(
    () => proposals.filter((proposal) => sheetKey(proposal) === shown?.id),
    [proposals, shown?.id]
  )
  return (
    <>
      {sheets.length < 2 || shown === undefined ? null : (
        <div className="w-72">
          <ChoiceList label="Sheet" choices={sheets} chosen={shown.id} onChoose={setWanted} />
        </div>
      )}
      <SheetColumns
        sheet={shown?.sheet ?? ''}
        rows={rows}
        filter={filter}
        emptyText={emptyText}
        onChoose={onChoose}
      />
    </>
  )
}

/** The sheets that have columns, each named with its file where there are several. */
function toSheets(proposals: readonly ColumnProposal[]) {
  const firsts = [...new Map(proposals.map((proposal) => [sheetKey(proposal), proposal])).values()]
  const hasFiles = new Set(firsts.map(({ file }) => file)).size > 1
  return firsts.map((first) => ({
    id: sheetKey(first),
    sheet: first.sheet,
    name: hasFiles ? `${first.file} · ${first.sheet}` : first.sheet
  }))
}

function sheetKey({ file, sheet }: ColumnProposal): string {
  return JSON.stringify([file, sheet])
}
