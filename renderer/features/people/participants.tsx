import { useMemo } from 'react'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findPerson, whyOut } from '#shared/domain/journal/people'
import type { Participant } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'
import { countText } from '#shared/messages/number-words'
import { whyOutText } from '#shared/messages/why-out'
import { useSession, useStoreState } from '../../state/session'
import { DataTable } from '../../ui/data-table'
import type { TableColumn } from '../../ui/table-column'
import { personName } from '#shared/messages/person-name'
import { ParticipantsTable } from './participants-table'

/** Everybody who takes part in one role, and beneath them those who do not, with the reason. */
export function Participants({ role, filter }: { readonly role: Role; readonly filter: string }) {
  const { edition } = useSession()
  const people = useStoreState(edition, ({ pool }) => pool[`${role}s`])
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const out = useMemo(() => listOut(facts, role), [facts, role])
  return (
    <>
      <ParticipantsTable role={role} people={people} filter={filter} />
      {out.length === 0 ? null : <OutTable role={role} rows={out} filter={filter} />}
    </>
  )
}

type OutRow = { readonly person: Participant; readonly why: string }

function listOut(facts: EditionFacts, role: Role): readonly OutRow[] {
  const out = [...facts[role].keys()].flatMap((id): readonly OutRow[] => {
    const why = whyOut(facts, { role, id })
    const person = why === null ? null : findPerson(facts, { role, id })
    return why === null || person === null ? [] : [{ person, why: whyOutText(why) }]
  })
  return out.sort((a, b) => compareText(a.person.id, b.person.id))
}

const columns: readonly TableColumn<OutRow>[] = [
  { id: 'name', heading: 'Name', value: ({ person }) => personName(person), width: 'minmax(120px, 1.4fr)' },
  {
    id: 'institution',
    heading: 'Institution',
    value: ({ person }) => person.institution,
    width: 'minmax(120px, 1.6fr)',
    hideBelow: 560
  },
  { id: 'why', heading: 'Why not', value: ({ why }) => why, width: 'minmax(200px, 3fr)', isWrapped: true }
]

function OutTable({
  role,
  rows,
  filter
}: {
  readonly role: Role
  readonly rows: readonly OutRow[]
  readonly filter: string
}) {
  const { view } = useSession()
  const selected = useStoreState(view, ({ selection }) =>
    selection?.kind === 'person' && selection.role === role ? selection.id : null
  )
  return (
    <section aria-label="Not taking part" className="flex max-h-48 min-h-24 shrink-0 flex-col gap-1">
      <h2 className="text-muted">{countText(rows.length, `${role} does`, `${role}s do`)} not take part</h2>
      <DataTable
        label="Not taking part"
        columns={columns}
        rows={rows}
        rowId={({ person }) => person.id}
        filter={filter}
        selected={selected}
        onSelect={(id) => view.select({ kind: 'person', role, id })}
        emptyText="Nobody fits the filter."
      />
    </section>
  )
}
