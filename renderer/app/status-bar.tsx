import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { isIgnored } from '#shared/domain/open-problem'
import { groupDigits } from '#shared/lib/group-digits'
import { savingText } from '#shared/messages/edition-words'
import { countText, scoreText } from '#shared/messages/number-words'
import type { Runtime } from '#shared/ipc/contract'
import { useProblems } from '../state/use-problems'
import { useSession, useStoreState } from '../state/session'
import { useBoard } from '../state/use-board'

const runtimeNotes: Readonly<Record<Runtime, string | null>> = {
  electron: null,
  'stand-in': null,
  browser: 'Runs in a browser window'
}

/** How the edition stands, in one line that is always in view. */
export function StatusBar() {
  const { info } = useSession()
  return (
    <footer className="flex h-(--status-height) shrink-0 items-center gap-4 border-t border-line bg-surface px-3 text-small text-muted">
      <People />
      <Matched />
      <span className="ms-auto flex gap-4">
        {runtimeNotes[info.runtime] === null ? null : <span>{runtimeNotes[info.runtime]}</span>}
        <HalfWritten />
        <Saved />
      </span>
    </footer>
  )
}

function People() {
  const { edition, view } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const imports = useStoreState(edition, (now) => now.edition.facts.import)
  const problems = useProblems().filter((problem) => !isIgnored(problem))
  if (imports.size === 0) return <span>No registrations yet</span>
  const places = pool.mentors.reduce((sum, mentor) => sum + mentor.places, 0)
  const needLook = problems.some(({ problem }) => problem.severity !== 'info')
  return (
    <>
      <Figure text={countText(places, 'place')} />
      <Figure text={countText(pool.mentees.length, 'mentee')} />
      {problems.length === 0 ? null : (
        <button
          type="button"
          onClick={() => view.openPeopleTab('problems')}
          className={`cursor-default rounded-small hover:underline ${needLook ? 'font-bold text-caution' : ''}`}
        >
          {countText(problems.length, 'problem')}
        </button>
      )}
    </>
  )
}

/** Notes that are written and not saved; a click goes to the one that was begun first. */
function HalfWritten() {
  const { noteDrafts, view } = useSession()
  const drafts = useStoreState(noteDrafts, (now) => now.drafts)
  const [first, ...others] = [...drafts.values()].filter(({ text }) => text.trim() !== '')
  if (first === undefined) return null
  return (
    <Link onPress={() => view.select(first.about)} look="font-bold text-caution">
      {countText(others.length + 1, 'note')} not saved
    </Link>
  )
}

/** Whether what was done would survive the window. */
function Saved() {
  const { edition, saving } = useSession()
  const isOwn = useStoreState(edition, ({ kind }) => kind === 'own')
  const now = useStoreState(saving, (state) => state)
  if (!isOwn) return <span>The sample is gone when the window closes</span>
  return (
    <span
      className={`flex items-center gap-2 whitespace-nowrap ${now.kind === 'failed' ? 'font-bold text-stop' : ''}`}
    >
      {savingText(now)}
      <Lock size={12} strokeWidth={2} aria-label="Sealed by a passphrase" />
    </span>
  )
}

function Matched() {
  const { view } = useSession()
  const { board, troubles } = useBoard()
  if (board.demand === 0) return null
  const firstParked = board.parked[0]?.mentee.id ?? null
  return (
    <>
      <Link onPress={() => view.goTo({ mentor: null, mentee: firstParked })}>
        <Figure text={`${groupDigits(board.pairs)} of ${groupDigits(board.demand)} matched`} />
      </Link>
      <Figure text={`${countText(board.freePlaces, 'place')} left`} />
      {troubles.length === 0 ? (
        <Link onPress={view.openTroubles}>nothing in trouble</Link>
      ) : (
        <Link onPress={view.openTroubles} look="font-bold text-caution">
          {groupDigits(troubles.length)} in trouble
        </Link>
      )}
      {board.lowest === null ? null : <span className="tabular-nums">lowest {scoreText(board.lowest)}</span>}
    </>
  )
}

function Link({
  onPress,
  look = '',
  children
}: {
  readonly onPress: () => void
  readonly look?: string
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={`cursor-default rounded-small whitespace-nowrap hover:underline ${look}`}
    >
      {children}
    </button>
  )
}

/** A count and what it counts, the count in bold. */
function Figure({ text }: { readonly text: string }) {
  const [count, ...words] = text.split(' ')
  return (
    <span className="whitespace-nowrap">
      <b className="font-bold text-ink tabular-nums">{count}</b> {words.join(' ')}
    </span>
  )
}
