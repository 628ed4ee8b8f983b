import { useMemo, useState } from 'react'
import { aliasKey } from '#shared/domain/journal/curation-keys'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import { compareText } from '#shared/lib/compare'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { Dialog } from '../../ui/dialog'
import { FieldBox } from '../../ui/field-box'
import { FileButton } from '../../ui/file-button'
import type { TableColumn } from '../../ui/table-column'

type Row = { readonly table: SpellingTable; readonly spelling: string; readonly name: string }

/** The names that count for spellings: read, added, changed, taken away, and handed on as a spreadsheet. */
export function AliasTable({ table, filter }: { readonly table: SpellingTable; readonly filter: string }) {
  const { aliasFiles, edition } = useSession()
  const alias = useStoreState(edition, (now) => now.edition.facts.alias)
  const [isAdding, setAdding] = useState(false)
  const rows = useMemo(
    () =>
      [...alias.values()]
        .filter((one) => one.table === table)
        .sort((a, b) => compareText(a.name, b.name) || compareText(a.spelling, b.spelling)),
    [alias, table]
  )
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <DataTable
        label="Names that count"
        columns={columns}
        rows={rows}
        rowId={({ spelling }) => aliasKey(table, spelling)}
        filter={filter}
        emptyText="Nothing is merged yet. Merge a group on the left, or add a spelling here."
      />
      <div className="flex gap-2">
        <Button onPress={() => setAdding(true)}>Add a spelling…</Button>
        <FileButton accept={spreadsheets} onFile={(file) => void aliasFiles.add(table, file)}>
          Add from a file…
        </FileButton>
        {rows.length === 0 ? null : (
          <Button look="quiet" onPress={() => void aliasFiles.write(table)}>
            Export…
          </Button>
        )}
      </div>
      {isAdding ? <AddAlias table={table} onClose={() => setAdding(false)} /> : null}
    </div>
  )
}

const spreadsheets = ['.xlsx', '.xls', '.ods', '.csv']

const columns: readonly TableColumn<Row>[] = [
  { id: 'spelling', heading: 'Spelling', value: ({ spelling }) => spelling, width: 'minmax(120px, 1fr)' },
  { id: 'name', heading: 'Counts as', value: ({ name }) => name, width: 'minmax(120px, 1fr)' },
  {
    id: 'undo',
    heading: 'Change',
    value: () => null,
    cell: (row) => <TakeAway row={row} />,
    width: '124px',
    isSortable: false
  }
]

function TakeAway({ row: { table, spelling } }: { readonly row: Row }) {
  const { curator } = useSession()
  return (
    <Button
      look="quiet"
      label={`Take away the name of ${spelling}`}
      onPress={() =>
        void curator.perform({ kind: 'aliases-set', table, aliases: [{ spelling, name: null }] })
      }
    >
      Take away
    </Button>
  )
}

type DialogProps = { readonly table: SpellingTable; readonly onClose: () => void }

function AddAlias({ table, onClose }: DialogProps) {
  const { curator } = useSession()
  const [spelling, setSpelling] = useState('')
  const [name, setName] = useState('')
  const isWhole = spelling.trim() !== '' && name.trim() !== ''
  const add = async () => {
    const aliases = [{ spelling: spelling.trim(), name: name.trim() }]
    if (await curator.perform({ kind: 'aliases-set', table, aliases })) onClose()
  }
  return (
    <Dialog
      title="Add a spelling"
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={!isWhole} onPress={() => void add()}>
          Add
        </Button>
      }
    >
      <FieldBox label="Spelling" value={spelling} onChange={setSpelling} isFocused />
      <FieldBox label="Counts as" value={name} onChange={setName} />
    </Dialog>
  )
}
