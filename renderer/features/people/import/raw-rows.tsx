import { useMemo } from 'react'
import type { Preview } from '../../../state/import-preview'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'

type Outline = Preview['outline'][number]
type Row = Outline['top'][number]

/** A sheet's first rows as they stand, for a person to point out the headings among them. */
export function RawRows({
  outline: { sheet, top },
  onChoose
}: {
  readonly outline: Outline
  /** Keep it stable between renders. */
  readonly onChoose: (sheet: string, row: number) => void
}) {
  const columns = useMemo(() => toColumns((row) => onChoose(sheet, row)), [onChoose, sheet])
  return (
    <DataTable
      label={`First rows of ${sheet}`}
      columns={columns}
      rows={top}
      rowId={({ row }) => String(row)}
      emptyText="This sheet is empty."
    />
  )
}

function toColumns(choose: (row: number) => void): readonly TableColumn<Row>[] {
  return [
    { id: 'row', heading: 'Row', value: ({ row }) => row, width: '64px', align: 'end' },
    {
      id: 'text',
      heading: 'What stands in it',
      value: ({ cells }) => cells.join(' · '),
      width: 'minmax(200px, 1fr)'
    },
    {
      id: 'choose',
      heading: 'Choose',
      value: () => null,
      cell: ({ row }) => (
        <Button look="quiet" label={`Row ${row} holds the headings`} onPress={() => choose(row)}>
          The headings
        </Button>
      ),
      width: '128px',
      isSortable: false
    }
  ]
}
