import { useMemo, useState } from 'react'
import { aliasKey } from '#shared/domain/journal/curation-keys'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import { compareText } from '#shared/lib/compare'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { Dialog } from '../../ui/dialog'
import { FieldBox } from '../../ui/field-box'
import type { TableColumn } from '../../ui/table-column'

type Row = { readonly table: SpellingTable; readonly spelling: string; readonly name: string }

/** The names that count for spellings: read, added, changed, taken away, and handed on as text. */
export function AliasTable({ table, filter }: { readonly table: SpellingTable; readonly filter: string }) {
  const { edition } = useSession()
  const alias = useStoreState(edition, (now) => now.edition.facts.alias)
  const [open, setOpen] = useState<'add' | 'text' | null>(null)
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
        <Button onPress={() => setOpen('add')}>Add a spelling…</Button>
        <Button look="quiet" onPress={() => setOpen('text')}>
          As text…
        </Button>
      </div>
      {open === 'add' ? <AddAlias table={table} onClose={() => setOpen(null)} /> : null}
      {open === 'text' ? <AliasText table={table} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'spelling', heading: 'Spelling', value: ({ spelling }) => spelling, width: 'minmax(120px, 1fr)' },
  { id: 'name', heading: 'Counts as', value: ({ name }) => name, width: 'minmax(120px, 1fr)' },
  {
    id: 'undo',
    heading: 'Change',
    value: () => null,
    cell: (row) => <TakeAway row={row} />,
    width: '104px',
    isSortable: false
  }
]

function TakeAway({ row: { table, spelling } }: { readonly row: Row }) {
  const { curator } = useSession()
  return (
    <Button
      look="quiet"
      label={`Take the name of ${spelling} away`}
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

/** The table as text: copied out for another edition, or pasted in from one. */
function AliasText({ table, onClose }: DialogProps) {
  const { aliasFile, curator, edition } = useSession()
  const [text, setText] = useState(() => aliasFile.write(edition.state.getState().edition.facts, table))
  const read = aliasFile.read(text, table)
  const take = async () => {
    if (read.ok && (await curator.perform({ kind: 'aliases-set', table, aliases: read.value }))) onClose()
  }
  return (
    <Dialog
      title="The names as text"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button look="primary" isDisabled={!read.ok} onPress={() => void take()}>
            Take these names
          </Button>
        </>
      }
    >
      <p className="text-muted">Copy it for the next edition, or paste what another edition gave you.</p>
      <FieldBox
        label="JSON"
        value={text}
        onChange={setText}
        lines={12}
        fault={read.ok ? null : `This is no list of names for ${table}. Paste the whole text.`}
      />
    </Dialog>
  )
}
