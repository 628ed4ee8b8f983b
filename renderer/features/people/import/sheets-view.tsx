import { countText } from '#shared/messages/number-words'
import { sheetReasonWords } from '#shared/messages/sheet-reasons'
import type { Preview } from '../../../state/import-preview'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'

type Outline = Preview['outline'][number]
type Row = { readonly name: string; readonly rows: number; readonly use: string }

/** Which sheets of a file are used, where their headings stand, and why the others are left out. */
export function SheetsView({ file, outline }: Pick<Preview, 'file' | 'outline'>) {
  const rows = file.sheets.map(({ name, visibility, rows: count }): Row => {
    const found = outline.find(({ sheet }) => sheet === name)
    const hidden = visibility === 'visible' ? '' : ' It is hidden in its workbook.'
    return { name, rows: count, use: `${sentenceOf(found)}${hidden}` }
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

function sentenceOf(found: Outline | undefined): string {
  if (found === undefined) return 'Not read.'
  if (found.why !== null) return `Left out: ${sheetReasonWords(found.why)}.`
  return found.headerRow === 0
    ? 'Used; it has no headings.'
    : `Used; the headings stand in row ${found.headerRow}.`
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
