import type { Registration } from '#shared/domain/registration'
import { countryName } from '#shared/messages/country-name'
import { sectorName, stageName } from '#shared/messages/answer-names'
import { DataTable } from '../../../ui/data-table'
import type { TableColumn } from '../../../ui/table-column'

type Row = { readonly id: string; readonly person: Registration }

/** The first registrations of a file as they will be read. */
export function FirstRows({ people }: { readonly people: readonly Registration[] }) {
  return (
    <DataTable
      label="First rows"
      columns={columns}
      rows={people.map((person, index): Row => ({ id: String(index), person }))}
      rowId={({ id }) => id}
      emptyText="No row of this file is read as a person."
    />
  )
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'row', heading: 'Row', value: ({ person }) => person.source.row, width: '64px', align: 'end' },
  { id: 'role', heading: 'Role', value: ({ person }) => person.role, width: '80px', hideBelow: 980 },
  { id: 'name', heading: 'Name', value: ({ person }) => person.name, width: 'minmax(120px, 1.2fr)' },
  { id: 'email', heading: 'E-mail', value: ({ person }) => person.email, width: 'minmax(120px, 1.2fr)' },
  {
    id: 'institution',
    heading: 'Institution',
    value: ({ person }) => person.institution,
    width: 'minmax(120px, 1.2fr)'
  },
  {
    id: 'country',
    heading: 'Country',
    value: ({ person: { country } }) => (country === null ? null : countryName(country)),
    width: 'minmax(80px, 0.7fr)',
    hideBelow: 900
  },
  {
    id: 'stage',
    heading: 'Stage',
    value: ({ person: { stage } }) => (stage === null ? null : stageName(stage)),
    width: 'minmax(88px, 0.8fr)',
    hideBelow: 700
  },
  {
    id: 'sector',
    heading: 'Sector',
    value: ({ person: { sector } }) => (sector === null ? null : sectorName(sector)),
    width: 'minmax(72px, 0.6fr)',
    hideBelow: 1060
  },
  {
    id: 'areas',
    heading: 'Areas',
    value: ({ person }) => person.areas.join(', ') || null,
    width: 'minmax(120px, 1.6fr)',
    hideBelow: 560
  },
  {
    id: 'goals',
    heading: 'Goals',
    value: ({ person }) => person.goals.join(', ') || null,
    width: 'minmax(120px, 1.4fr)',
    hideBelow: 800
  },
  {
    id: 'capacity',
    heading: 'Places',
    value: ({ person }) => person.capacity,
    width: '76px',
    align: 'end',
    hideBelow: 620
  }
]
