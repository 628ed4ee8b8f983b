import { useMemo, useState } from 'react'
import { fitsFilter } from '#shared/domain/board/arrange-mentors'
import { sitTogether } from '#shared/domain/board/board'
import type { Regret } from '#shared/domain/explanation'
import type { BlockingRule } from '#shared/domain/pair-score'
import type { Participant } from '#shared/domain/participant'
import type { PairIds } from '#shared/domain/setup'
import { basisText, contributionLines } from '#shared/messages/contribution-lines'
import { scoreText } from '#shared/messages/number-words'
import { namesakeNotes } from '#shared/messages/namesake-notes'
import { personName } from '#shared/messages/person-name'
import { costsWithoutLimits } from '#shared/messages/group-limit-words'
import { costNote, isLinear } from '#shared/messages/policy-words'
import { regretText } from '#shared/messages/regret-words'
import type { ScoreBook } from '../../state/score-book'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { useIsNoted } from '../../state/use-notes'
import { useRegrets } from '../../state/use-regrets'
import { Button } from '../../ui/button'
import { Measures } from '../../ui/measures'
import { NoteSign } from '../../ui/note-sign'
import { ScoreSwatch } from '../../ui/score-swatch'
import { SearchBox } from '../../ui/search-box'
import { PanelSection } from '../../ui/side-panel'
import { useBoardActions } from './board-actions'
import { type Blocked, KeptAway } from './kept-away'
import { pairOf } from './pair-of'
import { WhyNot } from './why-not'

const step = 12

/** Everybody whom a person could be matched with, the best first, and who is kept away by which rule. */
export function Candidates({ person }: { readonly person: Participant }) {
  const { boardView, explain } = useSession()
  const { pool, edition } = useEdition()
  const leavesLimitsOut = useStoreState(explain, (now) => now.leavesLimitsOut)
  const { scores } = useBoard()
  const regrets = useRegrets(person)
  const [filter, setFilter] = useState('')
  const [shown, setShown] = useState(step)
  const [compared, setCompared] = useState<readonly string[]>([])
  const others = person.role === 'mentee' ? pool.mentors : pool.mentees
  const notes = useMemo(() => namesakeNotes(others), [others])
  const { open, blocked } = useMemo(() => rank(person, others, scores), [person, others, scores])
  const fitting = useMemo(
    () =>
      open
        .map((candidate, index) => ({ ...candidate, rank: index + 1 }))
        .filter(({ other }) => fitsFilter(other, filter)),
    [open, filter]
  )
  const [first, second] = compared
  const tick = (id: string) =>
    setCompared(compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id].slice(-2))
  return (
    <>
      <PanelSection title={`Candidates · ${open.length} of ${others.length}`}>
        {open.length < 2 ? null : (
          <div className="flex items-center gap-2 pb-1.5">
            {open.length <= step ? null : (
              <SearchBox label="Filter candidates" value={filter} onChange={setFilter} />
            )}
            <Button
              isDisabled={second === undefined}
              onPress={() => {
                if (first === undefined || second === undefined) return
                boardView.ask({
                  kind: 'compare',
                  person: { role: person.role, id: person.id },
                  first,
                  second
                })
              }}
            >
              Compare {compared.length === 2 ? 'two' : '…'}
            </Button>
          </div>
        )}
        {isLinear(edition.policy) ? null : (
          <p className="pb-1 text-small text-muted">{costNote(edition.policy)}</p>
        )}
        {leavesLimitsOut ? <p className="pb-1 text-small text-muted">{costsWithoutLimits}</p> : null}
        <ol>
          {fitting.slice(0, shown).map(({ other, millionths, rank }) => (
            <Candidate
              key={other.id}
              rank={rank}
              other={other}
              namesakeNote={notes.get(other.id) ?? null}
              pair={pairOf(person, other)}
              millionths={millionths}
              regret={regrets?.get(other.id)}
              isCompared={compared.includes(other.id)}
              onCompare={() => tick(other.id)}
            />
          ))}
        </ol>
        {open.length > 0 && fitting.length === 0 ? (
          <p className="text-muted">No candidate fits the filter.</p>
        ) : null}
        {fitting.length > shown ? (
          <div className="pt-2">
            <Button look="quiet" onPress={() => setShown(shown + 4 * step)}>
              Show {Math.min(4 * step, fitting.length - shown)} more
            </Button>
          </div>
        ) : null}
      </PanelSection>
      <KeptAway person={person} blocked={blocked} notes={notes} />
    </>
  )
}

type CandidateProps = {
  readonly rank: number
  readonly other: Participant
  /** What tells the candidate from others of the same name. */
  readonly namesakeNote: string | null
  readonly pair: PairIds
  readonly millionths: number
  /** Undefined while it is not known. */
  readonly regret: Regret | null | undefined
  readonly isCompared: boolean
  readonly onCompare: () => void
}

function Candidate({
  rank,
  other,
  namesakeNote,
  pair,
  millionths,
  regret,
  isCompared,
  onCompare
}: CandidateProps) {
  const name = personName(other)
  const isNoted = useIsNoted()
  const { scores, board } = useBoard()
  const actions = useBoardActions()
  const [isOpen, setIsOpen] = useState(false)
  const { mentee, mentor } = pair
  const score = useMemo(() => scores.scorePair({ mentee, mentor }), [scores, mentee, mentor])
  const isTogether = sitTogether(board, pair)
  return (
    <li className="border-b border-line-soft last:border-0">
      <div className="flex items-center gap-2 hover:bg-hover">
        <input
          type="checkbox"
          aria-label={`Compare ${name}`}
          title="Tick two to compare them"
          checked={isCompared}
          onChange={onCompare}
          className="size-3.5 shrink-0 accent-accent"
        />
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="grid h-8 min-w-0 flex-1 cursor-default grid-cols-[20px_minmax(0,1fr)_auto_auto] items-center gap-2 text-start focus-visible:-outline-offset-2"
        >
          <span className="text-end text-muted tabular-nums">{rank}</span>
          <span className="flex min-w-0 items-center gap-1">
            <span dir="auto" className={`truncate text-left ${isTogether ? 'font-bold' : ''}`}>
              {name}
              {namesakeNote === null ? null : <span className="text-muted"> · {namesakeNote}</span>}
            </span>
            {isNoted({ kind: 'person', role: other.role, id: other.id }) ? <NoteSign /> : null}
            {isTogether ? <span className="shrink-0 text-muted">· together</span> : null}
          </span>
          <span className="text-small whitespace-nowrap text-muted">
            {regret === undefined || isTogether ? '' : regretText(regret)}
          </span>
          <ScoreSwatch share={millionths / 1_000_000} text={scoreText(millionths)} />
        </button>
      </div>
      {isOpen && score !== null ? (
        <div className="pb-3">
          <p className="pb-1 text-small text-muted">{basisText(score)}</p>
          <Measures measures={contributionLines(score)} />
          {isTogether ? null : (
            <div className="flex flex-wrap gap-1.5 pt-2">
              <Button label={`Bring together with ${name}`} onPress={() => void actions.bringTogether(pair)}>
                Bring together
              </Button>
              <WhyNot pair={pair} name={name} />
            </div>
          )}
        </div>
      ) : null}
    </li>
  )
}

type Ranked = {
  readonly open: readonly { readonly other: Participant; readonly millionths: number }[]
  readonly blocked: readonly Blocked[]
}

/** Equal scores stay in the pool's order. */
function rank(person: Participant, others: readonly Participant[], scores: ScoreBook): Ranked {
  const blocked = new Map<BlockingRule, Participant[]>()
  const open = others.flatMap((other) => {
    const { mentee, mentor } = pairOf(person, other)
    const rule = scores.ruleOf(mentee, mentor)
    if (rule === null) return [{ other, millionths: scores.scoreOf(mentee, mentor) }]
    blocked.set(rule, [...(blocked.get(rule) ?? []), other])
    return []
  })
  return {
    open: open.sort((a, b) => b.millionths - a.millionths),
    blocked: [...blocked].map(([rule, people]) => ({ rule, people }))
  }
}
