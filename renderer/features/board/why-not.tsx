import { useEffect, useState } from 'react'
import { ArrowRight } from 'lucide-react'
import type { ChainStep, Exchange } from '#shared/domain/explanation'
import { toExchangeChanges } from '#shared/domain/board/exchange-changes'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { PairIds } from '#shared/domain/setup'
import {
  costsWithoutLimits,
  leavesForLimitWords,
  limitStandsSentence
} from '#shared/messages/group-limit-words'
import { countText } from '#shared/messages/number-words'
import { keptApartSentence, moveWords, regretSentence } from '#shared/messages/regret-words'
import { useBoard, useEdition } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import type { BoardSpot } from '../../state/view-store'
import { Button } from '../../ui/button'
import { StepBadge } from '../../ui/step-badge'
import { Working } from '../../ui/working'
import { useBoardActions } from './board-actions'

/** Why the proposal has not this pair: what else would have to change, and what that costs. */
export function WhyNot({ pair, name }: { readonly pair: PairIds; readonly name: string }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <Chain pair={pair} />
  return (
    <Button label={`Why not ${name}?`} onPress={() => setIsOpen(true)}>
      Why not?
    </Button>
  )
}

/** What was found, and the edition it holds for. */
type Found = { readonly edition: EditionState; readonly exchange: Exchange | null }

function Chain({ pair: { mentee, mentor } }: { readonly pair: PairIds }) {
  const { explain } = useSession()
  const { edition, pool } = useEdition()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isCurrent = true
    void explain.findExchange({ mentee, mentor }).then((exchange) => {
      if (isCurrent) setFound({ edition, exchange })
    })
    return () => {
      isCurrent = false
    }
  }, [explain, edition, pool, mentee, mentor])
  if (found?.edition !== edition) return <Working text="Looking for the best chain of changes…" />
  if (found.exchange === null)
    return (
      <p className="text-muted">{keptApartSentence({ hasLimits: edition.setup.groupLimits.length > 0 })}</p>
    )
  return <Answer exchange={found.exchange} />
}

function Answer({ exchange }: { readonly exchange: Exchange }) {
  const { edition, pool } = useEdition()
  const actions = useBoardActions()
  const { boardView, explain } = useSession()
  const leavesLimitsOut = useStoreState(explain, (now) => now.leavesLimitsOut)
  const { limits } = useBoard()
  const { moves, regret, isFromBoard, seed } = exchange
  useEffect(() => {
    if (isFromBoard) boardView.showChain(moves)
    return boardView.hideChain
  }, [boardView, isFromBoard, moves])
  if (moves.length === 0) return <p>The proposal has this pair.</p>
  const changes = toExchangeChanges(pool, edition.facts, moves)
  const limit = changes === null ? null : limits.brokenBy(moves)
  const apply = () => actions.apply(changes ?? [], { policy: edition.policy, seed })
  return (
    <div className="grid w-full gap-2">
      <p>
        {regretSentence(regret)}{' '}
        {moves.length === 1
          ? 'Nobody else moves.'
          : `${countText(moves.length, 'change')}${isFromBoard ? ', numbered on the board too' : ''}:`}
      </p>
      <Moves moves={moves} />
      {isFromBoard ? null : (
        <p className="text-muted">
          The proposal is the starting point; the board differs from it.
          {changes === null ? ' Apply the proposal first to make these changes.' : ''}
        </p>
      )}
      {limit === null ? null : <p className="text-muted">{limitStandsSentence(limit)}</p>}
      {leavesLimitsOut ? <p className="text-muted">{costsWithoutLimits}</p> : null}
      {changes === null || limit !== null ? null : (
        <div>
          <Button look="primary" onPress={() => void apply()}>
            {changes.length === 1 ? 'Apply this change' : `Apply these ${changes.length} changes`}
          </Button>
        </div>
      )}
    </div>
  )
}

/** A chain as a picture: who leaves where, and where that leads. Each of the three brings its place on the board into view. */
function Moves({ moves }: { readonly moves: readonly ChainStep[] }) {
  const { edition } = useSession()
  const { pool } = useEdition()
  const names = edition.names()
  return (
    <ol className="grid gap-1">
      {moves.map((move, index) => {
        const { mentee, from, to, because } = move
        const leaving = because && pool.mentees.find(({ id }) => id === mentee)
        const words = moveWords(move, names)
        return (
          <li
            key={`${mentee} ${to}`}
            className="grid grid-cols-[minmax(0,1fr)_14px_minmax(0,1fr)] items-center gap-x-1.5 rounded border border-line-soft px-2 py-1"
          >
            <span className="col-span-3 flex min-w-0 items-center gap-1.5">
              <StepBadge step={index + 1} label={`Step ${index + 1}`} />
              <Place spot={{ mentor: from, mentee }} name={words.who} look="font-bold" />
            </span>
            <Place
              spot={{ mentor: from, mentee: from === null ? mentee : null }}
              name={words.from}
              look={from === null ? 'text-muted' : ''}
            />
            <ArrowRight size={13} aria-label="to" className="text-muted" />
            {to === null ? (
              <span className="truncate text-caution">{words.to}</span>
            ) : (
              <Place spot={{ mentor: to, mentee: null }} name={words.to} look="" />
            )}
            {because && leaving ? (
              <span className="col-span-3 text-small text-muted">
                {leavesForLimitWords(because, leaving)}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

/** A place on the board by its name; pressing it goes there. */
function Place(props: { readonly spot: BoardSpot; readonly name: string; readonly look: string }) {
  const { view } = useSession()
  return (
    <button
      type="button"
      title="Show on the board"
      onClick={() => view.goTo(props.spot)}
      className={`min-w-0 cursor-default truncate rounded text-start hover:bg-hover hover:underline ${props.look}`}
    >
      {props.name}
    </button>
  )
}
