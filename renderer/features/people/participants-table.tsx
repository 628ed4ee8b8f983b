import { countryName } from '#shared/messages/country-name'
import type { Participant } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import { sectorName, stageName } from '#shared/messages/answer-names'
import { personName } from '#shared/messages/person-name'
import { useSession, useStoreState } from '../../state/session'
import { useIsNoted } from '../../state/use-notes'
import { DataTable } from '../../ui/data-table'
import { NoteSign } from '../../ui/note-sign'
import type { TableColumn } from '../../ui/table-column'

const shared: readonly TableColumn<Participant>[] = [
  {
    id: 'name',
    heading: 'Name',
    value: personName,
    cell: (person) => <PersonCell person={person} />,
    width: 'minmax(120px, 1.4fr)'
  },
  {
    id: 'institution',
    heading: 'Institution',
    value: ({ institution }) => institution,
    width: 'minmax(120px, 1.6fr)'
  },
  {
    id: 'country',
    heading: 'Country',
    value: ({ country }) => (country === null ? null : countryName(country)),
    width: 'minmax(80px, 0.8fr)',
    hideBelow: 900
  },
  {
    id: 'stage',
    heading: 'Stage',
    value: ({ stage }) => (stage === null ? null : stageName(stage)),
    width: 'minmax(88px, 1fr)',
    hideBelow: 560
  },
  {
    id: 'sector',
    heading: 'Sector',
    value: ({ sector }) => (sector === null ? null : sectorName(sector)),
    width: 'minmax(72px, 0.7fr)',
    hideBelow: 1060
  },
  {
    id: 'areas',
    heading: 'Areas',
    value: ({ areas }) => areas.join(', ') || null,
    width: 'minmax(120px, 2fr)',
    hideBelow: 680
  }
]

const columns: Readonly<Record<Role, readonly TableColumn<Participant>[]>> = {
  mentor: [
    ...shared,
    {
      id: 'places',
      heading: 'Places',
      value: (person) => (person.role === 'mentor' ? person.places : null),
      width: '76px',
      align: 'end'
    }
  ],
  mentee: [
    ...shared,
    {
      id: 'goals',
      heading: 'Goals',
      value: ({ goals }) => goals.join(', ') || null,
      width: 'minmax(120px, 1.6fr)',
      hideBelow: 800
    }
  ]
}

/** Everybody who takes part in one role; a person who is selected opens in the panel. */
export function ParticipantsTable({
  role,
  people,
  filter
}: {
  readonly role: Role
  readonly people: readonly Participant[]
  readonly filter: string
}) {
  const { view } = useSession()
  const selected = useStoreState(view, ({ selection }) =>
    selection?.kind === 'person' && selection.role === role ? selection.id : null
  )
  return (
    <DataTable
      label={role === 'mentor' ? 'Mentors' : 'Mentees'}
      columns={columns[role]}
      rows={people}
      rowId={personId}
      filter={filter}
      selected={selected}
      onSelect={(id) => view.select({ kind: 'person', role, id })}
      emptyText={filter === '' ? `No ${role} is imported yet.` : 'Nobody fits the filter.'}
    />
  )
}

function PersonCell({ person }: { readonly person: Participant }) {
  const isNoted = useIsNoted()({ kind: 'person', role: person.role, id: person.id })
  if (!isNoted) return personName(person)
  return (
    <span className="flex items-center gap-1">
      <span className="min-w-0 truncate">{personName(person)}</span>
      <NoteSign />
    </span>
  )
}

function personId({ id }: Participant): string {
  return id
}
