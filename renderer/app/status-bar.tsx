import type { ReactNode } from 'react'
import { countText } from '#shared/messages/number-words'
import type { Runtime } from '#shared/ipc/contract'
import { useSession, useStoreState } from '../state/session'

const runtimeNotes: Readonly<Record<Runtime, string | null>> = {
  electron: null,
  'stand-in': null,
  browser: 'Runs in a browser window'
}

/** How the edition stands, in one line that is always in view. */
export function StatusBar() {
  const { info } = useSession()
  return (
    <footer
      aria-label="Status"
      className="flex h-(--status-height) shrink-0 items-center gap-4 border-t border-line bg-surface px-3 text-small text-muted"
    >
      <People />
      <Matched />
      <span className="ms-auto">{runtimeNotes[info.runtime]}</span>
    </footer>
  )
}

function People() {
  const { registrations } = useSession()
  const registered = useStoreState(registrations, (now) => now)
  if (registered.kind !== 'read') return <span>No registrations yet</span>
  const { mentors, mentees } = registered.pool
  const places = mentors.reduce((sum, mentor) => sum + mentor.places, 0)
  const problems = registered.read.problems.filter(({ severity }) => severity !== 'info').length
  return (
    <>
      <Figure>{countText(places, 'place')}</Figure>
      <Figure>{countText(mentees.length, 'mentee')}</Figure>
      {problems === 0 ? null : (
        <span className="font-bold text-caution">{countText(problems, 'problem')}</span>
      )}
    </>
  )
}

function Matched() {
  const { desk, matching } = useSession()
  const policy = useStoreState(desk, (now) => now.policy)
  const now = useStoreState(matching, (state) => state)
  const assignment = 'proposals' in now ? now.proposals[policy]?.assignment : undefined
  if (assignment === undefined) return now.kind === 'running' ? <span>Matching…</span> : null
  return <Figure>{`${countText(assignment.pairs.length, 'pair')} proposed`}</Figure>
}

function Figure({ children }: { readonly children: ReactNode }) {
  return <span className="whitespace-nowrap">{children}</span>
}
