import { useMemo, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import { type Field, fields } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'
import { columnReasonSentence } from '#shared/messages/column-reasons'
import { fieldName } from '#shared/messages/field-names'
import { useSession, useStoreState } from '../../state/session'
import { type Choice, ChoiceList } from '../../ui/choice-list'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'
import { ToneSign } from '../../ui/tone-sign'

const choices: readonly Choice<Field>[] = fields.map((field) => ({ id: field, name: fieldName(field) }))

/** What each column of a role's file is read as and why; another meaning can be chosen. */
export function ColumnsTable({
  role,
  proposals,
  filter
}: {
  readonly role: Role
  readonly proposals: readonly ColumnProposal[]
  readonly filter: string
}) {
  const { edition, registrations } = useSession()
  const file = useStoreState(
    registrations,
    ({ opened }) => opened?.files.find((imported) => imported.role === role)?.file.name
  )
  const isImported = useStoreState(edition, (now) => now.edition.facts.import.has(role))
  const ofFile = useMemo(() => proposals.filter((proposal) => proposal.file === file), [proposals, file])
  const sheets = [...new Set(ofFile.map(({ sheet }) => sheet))]
  const [wantedSheet, setSheet] = useState<string | null>(null)
  const sheet = sheets.find((name) => name === wantedSheet) ?? sheets[0] ?? ''
  const rows = useMemo(() => ofFile.filter((proposal) => proposal.sheet === sheet), [ofFile, sheet])
  return (
    <>
      {sheets.length < 2 ? null : (
        <div className="w-72">
          <ChoiceList
            label="Sheet"
            choices={sheets.map((name) => ({ id: name, name }))}
            chosen={sheet}
            onChoose={setSheet}
          />
        </div>
      )}
      <DataTable
        label={`Columns of ${sheet}`}
        columns={columns}
        rows={rows}
        rowId={({ column }) => column}
        filter={filter}
        emptyText={filter === '' ? whyEmpty({ isImported }) : 'No column fits the filter.'}
      />
    </>
  )
}

function whyEmpty({ isImported }: { readonly isImported: boolean }): string {
  return isImported
    ? 'Import this file again to see its columns: only the people in it are kept, not the file.'
    : 'This file is not imported yet.'
}

const columns: readonly TableColumn<ColumnProposal>[] = [
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
    cell: (proposal) => <MeaningChoice proposal={proposal} />,
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

function MeaningChoice({ proposal }: { readonly proposal: ColumnProposal }) {
  const { registrations } = useSession()
  const { column, heading } = proposal
  return (
    <ChoiceList
      label={`Column ${column}, “${heading}”, is read as`}
      choices={choices}
      chosen={proposal.field}
      onChoose={(field) => void registrations.chooseColumn(proposal, field)}
    />
  )
}
