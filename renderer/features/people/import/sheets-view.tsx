import type { SheetReason } from '#shared/domain/sheet-reason'
import { countText } from '#shared/messages/number-words'
import { sheetReasonWords } from '#shared/messages/sheet-reasons'
import type { Preview } from '../../../state/import-preview'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'

type Use = {
  readonly sheet: string
  readonly used: boolean
  readonly why: SheetReason | null
  readonly headerRow: number | null
}
type Row = { readonly name: string; readonly rows: number; readonly use: string }

/** Which sheets of a file are used, where their headings stand, and why the others are left out. */
export function SheetsView({
  file,
  uses
}: {
  readonly file: Preview['file']
  readonly uses: readonly Use[]
}) {
  const rows = file.sheets.map(({ name, visibility, rows: count }): Row => {
    const use = uses.find(({ sheet }) => sheet === name)
    const hidden = visibility === 'visible' ? '' : ' It is hidden in its workbook.'
    return { name, rows: count, use: `${sentenceOf(use)}${hidden}` }
  })
  return (
    <DataTable
      label="Sheets"
      columns={columns}
      rows={rows}
      rowId={({ name }) => name}
      emptyText="The file has no sheet."
    />
  )
}

function sentenceOf(use: Use | undefined): string {
  if (use === undefined) return 'Not read.'
  if (use.why !== null) return `Left out: ${sheetReasonWords(use.why)}.`
  return use.headerRow === null ? 'Used.' : `Used; the headings stand in row ${use.headerRow}.`
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', heading: 'Sheet', value: ({ name }) => name, width: 'minmax(140px, 1fr)' },
  {
    id: 'rows',
    heading: 'Size',
    value: ({ rows }) => rows,
    cell: ({ rows }) => countText(rows, 'row'),
    width: '108px',
    align: 'end'
  },
  { id: 'use', heading: 'Use', value: ({ use }) => use, width: 'minmax(240px, 3fr)', isWrapped: true }
]
