import { useMemo } from 'react'
import type { SeatChange } from '#shared/domain/compare-pairs'
import { type WeighedChange, weighChanges } from '#shared/domain/board/weigh-changes'
import { changeDirection, changeKindName, changeSign } from '#shared/messages/change-words'
import { changeText } from '#shared/messages/number-words'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'
import { changeLooks } from '../../ui/change-looks'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'

type TableProps = {
  readonly label: string
  /** What the two sides are called. */
  readonly before: string
  readonly after: string
  readonly changes: readonly SeatChange[]
  readonly filter?: string
}

/** Who has another mentor under one plan than under another, person by person, the greatest loss first. */
export function DifferencesTable({ label, before, after, changes, filter = '' }: TableProps) {
  const { edition, view } = useSession()
  const { scores } = useBoard()
  const { pool } = useEdition()
  const rows = useMemo(
    () => weighChanges(changes, scores.scoreOf).toSorted((a, b) => a.gain - b.gain),
    [changes, scores]
  )
  const columns = useMemo(
    () => toColumns(edition.names().person, { before, after }),
    // The names of a store are those of its present state: they are new with the people.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `pool` is what `names()` reads
    [edition, pool, before, after]
  )
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowId={({ mentee }) => mentee}
      filter={filter}
      onSelect={(id) => view.select({ kind: 'person', role: 'mentee', id })}
      emptyText={filter === '' ? 'Everybody has the same mentor under both.' : 'Nobody fits the filter.'}
    />
  )
}

function toColumns(
  person: (role: 'mentee' | 'mentor', id: string) => string,
  names: { readonly before: string; readonly after: string }
): readonly TableColumn<WeighedChange>[] {
  const mentors = (ids: readonly string[]) =>
    ids.length === 0 ? 'nobody' : ids.map((id) => person('mentor', id)).join(', ')
  return [
    {
      id: 'mentee',
      heading: 'Mentee',
      value: ({ mentee }) => person('mentee', mentee),
      width: 'minmax(112px, 1fr)'
    },
    {
      id: 'before',
      heading: names.before,
      value: (change) => mentors(change.before),
      width: 'minmax(112px, 1fr)'
    },
    {
      id: 'after',
      heading: names.after,
      value: (change) => mentors(change.after),
      width: 'minmax(112px, 1fr)'
    },
    {
      id: 'gain',
      heading: 'Score',
      value: ({ gain }) => gain,
      cell: ({ gain, kind }) => (
        <span className={`tabular-nums ${changeLooks[changeDirection(kind)]}`} title={changeKindName(kind)}>
          <span aria-hidden>{changeSign(kind)} </span>
          {changeText(gain)}
        </span>
      ),
      width: '88px',
      align: 'end'
    }
  ]
}
