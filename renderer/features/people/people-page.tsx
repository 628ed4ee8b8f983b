import { useMemo, useState } from 'react'
import type { ColumnProposal } from '#shared/domain/column'
import type { Role } from '#shared/domain/registration'
import { listProblems } from '../../state/list-problems'
import { useSession, useStoreState } from '../../state/session'
import type { PeopleTab } from '../../state/view-store'
import { EmptyState } from '../../ui/empty-state'
import { Button } from '../../ui/button'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { Tabs } from '../../ui/tabs'
import { ColumnsTable } from './columns-table'
import { FileCard } from './file-card'
import { ParticipantsTable } from './participants-table'
import { ProblemsView } from './problems-view'
import { RegistrationsFailed } from './registrations-failed'

/** The registrations: which files, who is in them, how their columns are read, what is wrong with them. */
export function PeoplePage() {
  const { edition, imports, registrations } = useSession()
  const hasPeople = useStoreState(edition, (now) => now.edition.facts.import.size > 0)
  const isWaiting = useStoreState(registrations, ({ waiting }) => waiting !== null)
  return (
    <>
      <div className="grid shrink-0 grid-cols-2 gap-2">
        <FileCard side="mentor" />
        <FileCard side="mentee" />
      </div>
      {!hasPeople && !isWaiting ? (
        <EmptyState
          sentence="Nothing is imported yet. To look around first, open a sample edition of invented people."
          action={<Button onPress={() => void imports.openSample()}>Open the sample</Button>}
        />
      ) : null}
      <RegistrationsFailed />
      {hasPeople ? <PeopleViews /> : null}
    </>
  )
}

function PeopleViews() {
  const { edition, registrations, view } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const imports = useStoreState(edition, (now) => now.edition.facts.import)
  const problems = useMemo(() => listProblems(imports), [imports])
  const columns = useStoreState(registrations, ({ opened }) => opened?.read.columns ?? noColumns)
  const open = useStoreState(view, ({ peopleTab }) => peopleTab)
  const [wantedRole, setRole] = useState<Role>('mentor')
  const [filter, setFilter] = useState('')
  const role = pool[sides[wantedRole]].length === 0 ? otherRole[wantedRole] : wantedRole

  return (
    <Tabs<PeopleTab>
      label="Registrations"
      open={open}
      onOpen={(tab) => {
        view.openPeopleTab(tab)
        setFilter('')
      }}
      tools={
        <>
          <SearchBox label={filterLabels[open]} value={filter} onChange={setFilter} />
          {open === 'problems' ? null : (
            <Segments<Role>
              label="Role"
              chosen={role}
              onChoose={(next) => {
                setRole(next)
                view.closePanel()
              }}
              items={[
                { id: 'mentor', name: 'Mentors', count: pool.mentors.length },
                { id: 'mentee', name: 'Mentees', count: pool.mentees.length }
              ]}
            />
          )}
        </>
      }
      items={[
        {
          id: 'participants',
          name: 'Participants',
          count: pool.mentors.length + pool.mentees.length,
          content: <ParticipantsTable key={role} role={role} people={pool[sides[role]]} filter={filter} />
        },
        {
          id: 'columns',
          name: 'Columns',
          content: <ColumnsTable key={role} role={role} proposals={columns} filter={filter} />
        },
        {
          id: 'problems',
          name: 'Problems',
          count: problems.length,
          content: <ProblemsView problems={problems} filter={filter} />
        }
      ]}
    />
  )
}

const noColumns: readonly ColumnProposal[] = []
const sides = { mentor: 'mentors', mentee: 'mentees' } as const
const otherRole = { mentor: 'mentee', mentee: 'mentor' } as const
const filterLabels: Readonly<Record<PeopleTab, string>> = {
  participants: 'Filter people',
  columns: 'Filter columns',
  problems: 'Filter problems'
}
