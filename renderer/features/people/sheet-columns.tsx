import { useMemo } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import { type Field, fields } from '#shared/domain/field'
import { columnReasonSentence } from '#shared/messages/column-reasons'
import { fieldName } from '#shared/messages/field-names'
import { inQuotes } from '#shared/messages/quoted'
import { type Choice, ChoiceList } from '../../ui/choice-list'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'
import { ToneSign } from '../../ui/tone-sign'

const choices: readonly Choice<Field>[] = fields.map((field) => ({ id: field, name: fieldName(field) }))

export type ChooseMeaning = (proposal: ColumnProposal, field: Field) => void

/** A column with the first of its answers, where these are at hand. */
type Row = ColumnProposal & { readonly answers?: readonly string[] }

/** What each column of one sheet is read as and why; another meaning can be chosen. */
export function SheetColumns({
  sheet,
  rows,
  filter = '',
  emptyText,
  onChoose
}: {
  readonly sheet: string
  /** Keep it stable between renders. */
  readonly rows: readonly Row[]
  readonly filter?: string
  readonly emptyText: string
  readonly onChoose: ChooseMeaning
}) {
  const hasAnswers = rows.some(({ answers }) => answers !== undefined)
  const columns = useMemo(
    () => toColumns(onChoose).filter(({ id }) => hasAnswers || id !== 'answers'),
    [onChoose, hasAnswers]
  )
  return (
    <DataTable
      label={`Columns of ${sheet}`}
      columns={columns}
      rows={rows}
      rowId={({ column }) => column}
      filter={filter}
      emptyText={filter === '' ? emptyText : 'No column fits the filter.'}
    />
  )
}

function toColumns(onChoose: ChooseMeaning): readonly TableColumn<Row>[] {
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
      id: 'answers',
      heading: 'First answers',
      value: ({ answers }) => answers?.join(' · ') ?? null,
      cell: ({ answers = [] }) => (
        <span className="line-clamp-2 text-muted">{answers.length === 0 ? '–' : answers.join(' · ')}</span>
      ),
      width: 'minmax(140px, 1.6fr)',
      hideBelow: 760,
      isWrapped: true
    },
    {
      id: 'field',
      heading: 'Read as',
      value: ({ field }) => fieldName(field),
      cell: (proposal) => (
        <ChoiceList
          label={`Column ${proposal.column}${proposal.heading === '' ? '' : `, ${inQuotes(proposal.heading)},`} is read as`}
          choices={choices}
          chosen={proposal.field}
          onChoose={(field) => onChoose(proposal, field)}
        />
      ),
      width: 'minmax(196px, 1fr)'
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
