import { useDeferredValue, useMemo, useState } from 'react'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findSeating, seatsOf } from '#shared/domain/journal/people'
import { toggled } from '#shared/lib/toggled'
import { listWords } from '#shared/messages/list-words'
import { countText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { type Preview, rolesOf } from '../../../state/import-preview'
import { useSession, useStoreState } from '../../../state/session'
import { Button } from '../../../ui/button'
import { DataTable } from '../../../ui/data-table'
import { SideList, type SideItem } from '../../../ui/side-list'
import type { TableColumn } from '../../../ui/table-column'
import type { Tone } from '../../../ui/tone'
import { ToneSign } from '../../../ui/tone-sign'
import { placeText } from '../person-text'
import { type ChangeKind, type ChangeRow, toChangeRows } from './change-rows'
import { AnswerChanges } from './answer-changes'

type DifferenceProps = {
  readonly plan: NonNullable<Preview['plan']>
  readonly listing: Preview['listing']
  readonly gone: ReadonlySet<string>
  readonly onGone: (gone: ReadonlySet<string>) => void
}

/** Who is new, answers differently, comes back or is missing; whom a person ticks of the missing is withdrawn. */
export function DifferenceView({ plan, listing, gone, onGone }: DifferenceProps) {
  const { edition } = useSession()
  // The import that ends this view changes them first: the rows need not be drawn once more for it.
  const facts = useDeferredValue(useStoreState(edition, (now) => now.edition.facts))
  const all = useMemo(() => toChangeRows(plan), [plan])
  const items = useMemo(() => toItems(all), [all])
  const [wanted, setWanted] = useState<ChangeKind | 'all'>('all')
  const chosen = items.some(({ id }) => id === wanted) ? wanted : 'all'
  const rows = useMemo(
    () => all.filter(({ kind }) => (chosen === 'all' ? kind !== 'moved' : kind === chosen)),
    [all, chosen]
  )
  const missing = useMemo(() => all.filter(isMissing), [all])
  const isOneRole = new Set(all.map(({ person }) => person.role)).size < 2
  const columns = useMemo(
    () => toColumns({ facts, gone, onGone, isOneRole }),
    [facts, gone, onGone, isOneRole]
  )
  const listed = plan.differences.filter(({ role }) => rolesOf(listing).includes(role))
  const unchanged = listed.reduce((sum, side) => sum + side.unchanged, 0)
  return (
    <div className="flex min-h-0 flex-1 gap-2">
      <div className="flex min-h-0 flex-col gap-2">
        <SideList<ChangeKind | 'all'>
          label="Kinds of change"
          items={items}
          chosen={chosen}
          onChoose={setWanted}
        />
        {unchanged === 0 ? null : (
          <p className="px-3 text-small text-muted">
            {countText(unchanged, 'person stays as they are', 'people stay as they are')}
          </p>
        )}
      </div>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-2">
        {missing.length === 0 ? null : (
          <div className="flex items-center gap-2">
            <span className="min-w-0 flex-1">
              {countText(missing.length, 'person is', 'people are')} missing from the file. They stay until
              you tick them as withdrawn.
            </span>
            <Button look="quiet" onPress={() => onGone(new Set(missing.map(({ id }) => id)))}>
              Tick all
            </Button>
            <Button look="quiet" onPress={() => onGone(new Set())}>
              Tick none
            </Button>
          </div>
        )}
        <DataTable
          label="What changes"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          emptyText="Nobody changes: the file says what the edition has already."
        />
      </div>
    </div>
  )
}

const kinds: readonly { readonly id: ChangeKind; readonly name: string; readonly tone: Tone | null }[] = [
  { id: 'absent', name: 'Missing', tone: 'caution' },
  { id: 'refusing', name: 'Refuses consent now', tone: 'caution' },
  { id: 'changed', name: 'Changed', tone: 'info' },
  { id: 'new', name: 'New', tone: 'good' },
  { id: 'returned', name: 'There again', tone: 'good' },
  { id: 'moved', name: 'In another row', tone: null }
]

function toItems(rows: readonly ChangeRow[]): readonly SideItem<ChangeKind | 'all'>[] {
  const counted = kinds.flatMap(({ id, name, tone }) => {
    const count = rows.filter(({ kind }) => kind === id).length
    return count === 0 ? [] : [{ id, name, count, sign: tone === null ? null : <ToneSign tone={tone} /> }]
  })
  const concerned = rows.filter(({ kind }) => kind !== 'moved').length
  return [{ id: 'all', name: 'Everybody concerned', count: concerned }, ...counted]
}

function isMissing({ kind }: ChangeRow): boolean {
  return kind === 'absent'
}

type ColumnParts = Pick<DifferenceProps, 'gone' | 'onGone'> & {
  readonly facts: EditionFacts
  readonly isOneRole: boolean
}

function toColumns(parts: ColumnParts): readonly TableColumn<ChangeRow>[] {
  return [
    {
      id: 'name',
      heading: 'Name',
      value: ({ person }) => personName(person),
      width: 'minmax(140px, 1fr)'
    },
    ...(parts.isOneRole
      ? []
      : [{ id: 'role', heading: 'Role', value: ({ person }: ChangeRow) => person.role, width: '80px' }]),
    {
      id: 'kind',
      heading: 'Change',
      value: ({ kind }) => kinds.findIndex(({ id }) => id === kind),
      cell: ({ kind }) => kinds.find(({ id }) => id === kind)?.name,
      width: '116px',
      isWrapped: true
    },
    {
      id: 'what',
      heading: 'What',
      value: ({ person }) => placeText(person),
      cell: (row) => <WhatChanges row={row} {...parts} />,
      width: 'minmax(240px, 3fr)',
      isSortable: false,
      isWrapped: true
    }
  ]
}

function WhatChanges({ row, facts, gone, onGone }: { readonly row: ChangeRow } & ColumnParts) {
  switch (row.kind) {
    case 'new':
    case 'returned':
      return <span className="text-muted">{placeText(row.person)}</span>
    case 'absent':
      return (
        <WithdrawTick
          row={row}
          facts={facts}
          isTicked={gone.has(row.id)}
          onTick={() => onGone(toggled(gone, row.id))}
        />
      )
    case 'moved':
      return (
        <span className="text-muted">
          Row {row.before?.source.row} → {row.person.source.row}
        </span>
      )
    case 'changed':
    case 'refusing':
      return <AnswerChanges row={row} facts={facts} />
  }
}

/** Says what a withdrawal would do to the pairs of whom it concerns. */
function WithdrawTick({
  row: { person },
  facts,
  isTicked,
  onTick
}: {
  readonly row: ChangeRow
  readonly facts: EditionFacts
  readonly isTicked: boolean
  readonly onTick: () => void
}) {
  const { edition } = useSession()
  const names = edition.names()
  const others = partnersOf(facts, person).map((id) =>
    names.person(person.role === 'mentor' ? 'mentee' : 'mentor', id)
  )
  return (
    <label className="flex items-start gap-2">
      <input type="checkbox" checked={isTicked} onChange={onTick} className="mt-0.5 size-3.5 accent-accent" />
      <span>
        Withdraw{' '}
        <span className="text-muted">
          {others.length === 0
            ? '· is in no pair'
            : `· is with ${listWords(others)}: ${others.length === 1 ? 'the pair becomes' : 'the pairs become'} trouble to settle`}
        </span>
      </span>
    </label>
  )
}

function partnersOf(facts: EditionFacts, { role, id }: ChangeRow['person']): readonly string[] {
  if (role === 'mentee') return seatsOf(facts, id).map(({ mentor }) => mentor)
  return (
    findSeating(facts)
      .get(id)
      ?.map(({ mentee }) => mentee) ?? []
  )
}
