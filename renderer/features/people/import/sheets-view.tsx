import { useMemo } from 'react'
import { countText } from '#shared/messages/number-words'
import { sheetReasonWords } from '#shared/messages/sheet-reasons'
import type { Preview } from '../../../state/import-preview'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'

type Outline = Preview['outline'][number]
type Row = Outline & { readonly use: string }

/** Which sheets of a file are used, where their headings stand, and why the others are left out; to be said otherwise. */
export function SheetsView({ file, outline }: Pick<Preview, 'file' | 'outline'>) {
  const { imports } = useSession()
  const rows = useMemo(
    () =>
      outline.map((one): Row => {
        const isShown = file.sheets.every(
          ({ name, visibility }) => name !== one.sheet || visibility === 'visible'
        )
        const isUntold = !isShown && one.why?.kind !== 'hidden'
        return { ...one, use: `${sentenceOf(one)}${isUntold ? ' It is hidden in its workbook.' : ''}` }
      }),
    [file, outline]
  )
  const columns = useMemo(
    () => toColumns((sheet, headerRow) => void imports.setHeader(sheet, headerRow)),
    [imports]
  )
  return (
    <DataTable
      label="Sheets"
      columns={columns}
      rows={rows}
      rowId={({ sheet }) => sheet}
      emptyText="The file has no sheet."
    />
  )
}

function sentenceOf({ why, headerRow }: Outline): string {
  if (why !== null) return `Left out: ${sheetReasonWords(why)}.`
  return headerRow === 0 ? 'Used; it has no headings.' : `Used; the headings stand in row ${headerRow}.`
}

type SetHeader = (sheet: string, headerRow: number | null | 'found') => void

function toColumns(setHeader: SetHeader): readonly TableColumn<Row>[] {
  return [
    { id: 'name', heading: 'Sheet', value: ({ sheet }) => sheet, width: 'minmax(140px, 1fr)' },
    {
      id: 'rows',
      heading: 'Size',
      value: ({ rows }) => rows,
      cell: ({ rows }) => countText(rows, 'row'),
      width: '108px',
      align: 'end'
    },
    { id: 'use', heading: 'Use', value: ({ use }) => use, width: 'minmax(240px, 3fr)', isWrapped: true },
    {
      id: 'change',
      heading: 'Change',
      value: () => null,
      cell: (row) => <UseButton row={row} setHeader={setHeader} />,
      width: '128px',
      align: 'end',
      isSortable: false
    }
  ]
}

/** Leaves a sheet out, or uses it all the same; where nobody is named its columns have to be said first. */
function UseButton({
  row: { sheet, why, headerRow },
  setHeader
}: {
  readonly row: Row
  readonly setHeader: SetHeader
}) {
  if (why === null)
    return (
      <Button look="quiet" label={`Leave out ${sheet}`} onPress={() => setHeader(sheet, null)}>
        Leave out
      </Button>
    )
  if (!canBeUsed.has(why.kind) || headerRow === null) return null
  return (
    <Button
      label={`Use ${sheet}`}
      onPress={() => setHeader(sheet, why.kind === 'chosen-by-hand' ? 'found' : headerRow)}
    >
      Use it
    </Button>
  )
}

const canBeUsed: ReadonlySet<NonNullable<Outline['why']>['kind']> = new Set([
  'chosen-by-hand',
  'hidden',
  'table-untold'
])
