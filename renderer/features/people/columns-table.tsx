import { useMemo, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import { type Field, fields } from '#shared/domain/field'
import { columnReasonSentence } from '#shared/messages/column-reasons'
import { fieldName } from '#shared/messages/field-names'
import { type Choice, ChoiceList } from '../../ui/choice-list'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'
import { ToneSign } from '../../ui/tone-sign'

const choices: readonly Choice<Field>[] = fields.map((field) => ({ id: field, name: fieldName(field) }))

type ChooseMeaning = (proposal: ColumnProposal, field: Field) => void

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
  const columns = useMemo(() => toColumns(onChoose), [onChoose])
  return (
    <>
      {sheets.length < 2 || shown === undefined ? null : (
        <div className="w-72">
          <ChoiceList label="Sheet" choices={sheets} chosen={shown.id} onChoose={setWanted} />
        </div>
      )}
      <DataTable
        label={`Columns of ${shown?.sheet ?? ''}`}
        columns={columns}
        rows={rows}
        rowId={({ column }) => column}
        filter={filter}
        emptyText={filter === '' ? emptyText : 'No column fits the filter.'}
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

function toColumns(onChoose: ChooseMeaning): readonly TableColumn<ColumnProposal>[] {
  return [
    { id: 'column', heading: 'Column', value: ({ column }) => column.padStart(3), width: '76px' },
    {
      id: 'heading',
      heading: 'Heading',
      value: ({ heading }) => heading,
      cell: ({ heading }) => (heading === '' ? '–' : heading),
      width: 'minmax(140px, 1.6fr)',
      isWrapped: true
    },
    {
      id: 'field',
      heading: 'Read as',
      value: ({ field }) => fieldName(field),
      cell: (proposal) => (
        <ChoiceList
          label={`Column ${proposal.column}, “${proposal.heading}”, is read as`}
          choices={choices}
          chosen={proposal.field}
          onChoose={(field) => onChoose(proposal, field)}
        />
      ),
      width: 'minmax(168px, 1fr)'
    },
    {
      id: 'reason',
      heading: 'Why',
      value: ({ reason }) => columnReasonSentence(reason),
      cell: ({ reason, sure }) => (
        <span className="flex items-center gap-2">
          {sure ? null : <ToneSign tone="caution" label="Not sure." />}
          <span className="text-muted">{columnReasonSentence(reason)}</span>
        </span>
      ),
      width: 'minmax(140px, 1.6fr)',
      hideBelow: 560,
      isWrapped: true
    }
  ]
}
