import { useMemo, useState } from 'react'
import type { OpenProblem } from '#shared/domain/open-problem'
import { toggled } from '#shared/lib/toggled'
import { countText } from '#shared/messages/number-words'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { DataTable } from '../../ui/data-table'
import { Dialog } from '../../ui/dialog'
import type { TableColumn } from '../../ui/table-column'

/** Asks who of those without consent has given it since, and notes it for all of them at once. */
export function ConsentDialog({
  problems,
  onClose
}: {
  readonly problems: readonly OpenProblem[]
  readonly onClose: () => void
}) {
  const { curator, edition } = useSession()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => {
    const names = edition.names()
    return problems.flatMap(({ id, about, problem }) =>
      about === null ? [] : [{ id, about, name: names.person(about.role, about.id), row: problem.source.row }]
    )
  }, [problems, edition])
  const columns = useMemo(() => toColumns(ticked, (id) => setTicked(toggled(ticked, id))), [ticked])
  const given = rows.filter(({ id }) => ticked.has(id))
  const confirm = async () => {
    const answers = given.map(({ about }) => ({
      ...about,
      answer: { field: 'consent', value: true } as const
    }))
    if (await curator.repair(answers)) onClose()
  }
  return (
    <Dialog
      title="Who has given consent since?"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" isDisabled={given.length === 0} onPress={() => void confirm()}>
            {given.length === 0 ? 'Confirm' : `Confirm for ${countText(given.length, 'person', 'people')}`}
          </Button>
        </>
      }
    >
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1">
          Tick whoever told you so. They can be matched then, and it is marked as confirmed by hand.
        </p>
        <Button look="quiet" onPress={() => setTicked(new Set(rows.map(({ id }) => id)))}>
          Tick all
        </Button>
        <Button look="quiet" onPress={() => setTicked(new Set())}>
          Tick none
        </Button>
      </div>
      <div className="flex h-80 min-h-40 flex-col">
        <DataTable
          label="People without consent"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          emptyText="Nobody is left without consent."
        />
      </div>
    </Dialog>
  )
}

type Row = {
  readonly id: string
  readonly about: NonNullable<OpenProblem['about']>
  readonly name: string
  readonly row: number | null
}

function toColumns(ticked: ReadonlySet<string>, onTick: (id: string) => void): readonly TableColumn<Row>[] {
  return [
    {
      id: 'name',
      heading: 'Gave consent',
      value: ({ name }) => name,
      cell: ({ id, name }) => (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={() => onTick(id)}
            className="mt-0.5 size-3.5 accent-accent"
          />
          <span className="min-w-0 truncate">{name}</span>
        </label>
      ),
      width: 'minmax(160px, 1fr)'
    },
    { id: 'role', heading: 'Role', value: ({ about }) => about.role, width: '80px' },
    { id: 'row', heading: 'Row', value: ({ row }) => row, width: '64px', align: 'end' }
  ]
}
