import { useMemo, useState } from 'react'
import { fitsFilter } from '#shared/domain/board/arrange-mentors'
import { countText } from '#shared/messages/number-words'
import { matchingFailureSentence } from '#shared/messages/matching-failures'
import type { Matching, Proposals } from '../../state/matching-store'
import { openProposal } from '../../state/open-proposal'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { SearchBox } from '../../ui/search-box'
import { Tabs } from '../../ui/tabs'
import { toPairRows, toUnmatchedRows } from './pair-row'
import { LimitsKept } from './limits-kept'
import { MatchProgress } from './match-progress'
import { OutcomeView } from './outcome-view'
import { PairsTable } from './pairs-table'
import { PolicyChoice } from './policy-choice'
import { PriorityView } from './priority-view'
import { ReadinessView } from './readiness-view'
import { ScenariosView } from './scenarios-view'
import { UnmatchedTable } from './unmatched-table'
import { WhatWouldHelp } from './what-would-help'

type Matched = Extract<Matching, { readonly proposals: Proposals }>

type MatchTab = 'readiness' | 'pairs' | 'unmatched' | 'priority' | 'groups' | 'scenarios'

/** The tabs that show a list of the proposal. */
const lists: ReadonlySet<MatchTab> = new Set(['readiness', 'pairs', 'unmatched'])

/** The engine's proposals: policies side by side, and the pairs of the chosen one. */
export function MatchPage() {
  const { matching, view } = useSession()
  const now = useStoreState(matching, (state) => state)
  const toPeople = (
    <Button look="primary" onPress={() => view.open('people')}>
      Go to People
    </Button>
  )
  switch (now.kind) {
    case 'nothing-to-match':
      return (
        <EmptyState sentence="Pairs appear here once mentors and mentees are imported." action={toPeople} />
      )
    case 'failed':
      return (
        <Notice tone="stop" actions={toPeople}>
          {matchingFailureSentence(now.failure)}
        </Notice>
      )
    case 'broken':
      return (
        <Notice tone="stop" actions={<Button onPress={matching.again}>Match again</Button>}>
          The matching stopped because of a fault in Matchdesk. Nothing of the edition is lost.
        </Notice>
      )
    default:
      return <Proposed matching={now} />
  }
}

/** Before anybody is seated it is shown first whether there is enough for everybody. */
function Proposed({ matching }: { readonly matching: Matched }) {
  const session = useSession()
  const { edition, view } = session
  const isFresh = useStoreState(edition, (now) => now.edition.facts.seats.size === 0)
  const [wanted, setWanted] = useState<MatchTab | null>(null)
  const open = wanted ?? (isFresh ? 'readiness' : 'pairs')
  const [filter, setFilter] = useState('')
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const assignment = matching.proposals[policy]?.assignment
  const { pool } = matching
  const pairs = useMemo(() => (assignment ? toPairRows(assignment, pool) : []), [assignment, pool])
  const unmatched = useMemo(() => (assignment ? toUnmatchedRows(assignment, pool) : []), [assignment, pool])
  const shownUnmatched = useMemo(
    () => unmatched.filter(({ mentee }) => fitsFilter(mentee, filter)),
    [unmatched, filter]
  )
  const isWaiting = assignment === undefined

  return (
    <>
      <PolicyChoice matching={matching} />
      <UnmetMinimums matching={matching} />
      <LimitsKept matching={matching} />
      <Tabs
        label="Proposal"
        open={open}
        onOpen={(tab) => {
          setWanted(tab)
          view.closePanel()
        }}
        tools={
          <>
            <MatchProgress matching={matching} />
            {isWaiting || !lists.has(open) ? null : (
              <>
                <SearchBox label="Filter by name or institution" value={filter} onChange={setFilter} />
                <Button look="primary" onPress={() => openProposal(session)}>
                  Apply to the board…
                </Button>
              </>
            )}
          </>
        }
        items={[
          { id: 'readiness', name: 'Readiness', content: <ReadinessView filter={filter} /> },
          {
            id: 'pairs',
            name: 'Pairs',
            count: isWaiting ? undefined : pairs.length,
            content: isWaiting ? <Placeholder /> : <PairsTable rows={pairs} filter={filter} />
          },
          {
            id: 'unmatched',
            name: 'Without a mentor',
            count: isWaiting ? undefined : unmatched.length,
            content: isWaiting ? (
              <Placeholder />
            ) : (
              <>
                <WhatWouldHelp
                  mentees={shownUnmatched.map(({ mentee }) => mentee.id)}
                  isSome={shownUnmatched.length < unmatched.length}
                />
                <UnmatchedTable rows={shownUnmatched} isFiltered={filter !== ''} />
              </>
            )
          },
          {
            id: 'priority',
            name: 'Who comes first',
            content: <PriorityView pairs={assignment?.pairs ?? null} />
          },
          { id: 'groups', name: 'By group', content: <OutcomeView pairs={assignment?.pairs ?? null} /> },
          {
            id: 'scenarios',
            name: 'Scenarios',
            content: <ScenariosView pairs={assignment?.pairs ?? null} />
          }
        ]}
      />
    </>
  )
}

/** Keeps the place of the list while it is computed. */
function Placeholder() {
  return <div className="min-h-0 flex-1 rounded-large border border-line bg-surface" />
}

function UnmetMinimums({ matching }: { readonly matching: Matched }) {
  const { edition } = useSession()
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const unmet = matching.proposals[policy]?.unmetMinimums ?? []
  if (unmet.length === 0) return null
  return (
    <Notice tone="caution">
      {countText(unmet.length, 'mentor gets', 'mentors get')} fewer mentees than their minimum:{' '}
      {unmet
        .map(({ mentor, missing }) => `${edition.names().person('mentor', mentor)} (${missing} more)`)
        .join(', ')}
      .
    </Notice>
  )
}
