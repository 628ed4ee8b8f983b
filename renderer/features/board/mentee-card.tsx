import { memo, useRef, useState, type ReactNode } from 'react'
import { Ban, Check, EllipsisVertical, Lock, MessageCircleQuestion, ShieldOff, X } from 'lucide-react'
import { useDrag } from 'react-aria-components/useDrag'
import type { BoardPair } from '#shared/domain/board/board'
import type { Held } from '#shared/domain/board/drop-effect'
import { ruleName } from '#shared/messages/criterion-names'
import { scoreText } from '#shared/messages/number-words'
import { ruleList } from '#shared/messages/plan-sentences'
import { useSession, useStoreState } from '../../state/session'
import { ActionMenu, type MenuAction } from '../../ui/action-menu'
import { NoteSign } from '../../ui/note-sign'
import { ScoreSwatch } from '../../ui/score-swatch'
import { StepBadge } from '../../ui/step-badge'
import { useBoardActions } from './board-actions'
import { parkedActions, pairActions } from './card-actions'
import { cardKey } from './card-key'
import { moveByArrows } from './move-by-arrows'

type CardProps = {
  readonly name: string
  readonly mentee: string
  /** Who sits with a mentor; null: on the parking list. */
  readonly pair: BoardPair | null
  /** In millionths; null when every mentor is forbidden. */
  readonly score: number | null
  readonly isNoted: boolean
  readonly isDefaultStop?: boolean
}

/** A mentee in one line, to be dragged; a click opens the panel, the context menu offers the rest. */
export const MenteeCard = memo(function MenteeCard(props: CardProps) {
  const { name, mentee, pair, score, isNoted, isDefaultStop = false } = props
  const { view, boardView } = useSession()
  const actions = useBoardActions()
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null)
  const isEnterOurs = useRef(false)
  const held: Held = { mentee, from: pair?.mentor ?? null }
  const key = cardKey(held.from, mentee)
  const isLocked = pair?.isLocked ?? false
  const { dragProps } = useDrag({
    getItems: () => [{ 'text/plain': name }],
    getAllowedDropOperations: () => ['move'],
    isDisabled: isLocked,
    // The browser paints what is dragged first; what then changes elsewhere must not be in the picture.
    onDragStart: () => requestAnimationFrame(() => actions.pickUp(held)),
    onDragEnd: () => requestAnimationFrame(boardView.release)
  })
  const isHeld = useStoreState(boardView, (now) => now.held?.mentee === mentee && now.held.from === held.from)
  const isSelected = useStoreState(view, ({ selection }) =>
    pair === null
      ? selection?.kind === 'person' && selection.role === 'mentee' && selection.id === mentee
      : selection?.kind === 'pair' && selection.mentee === mentee && selection.mentor === pair.mentor
  )
  const isStop = useStoreState(boardView, ({ active }) => active === key) || isDefaultStop
  const step = useStoreState(
    boardView,
    ({ chain }) => 1 + chain.findIndex((move) => move.mentee === mentee && move.from === held.from)
  )
  const select = () =>
    pair === null
      ? view.select({ kind: 'person', role: 'mentee', id: mentee })
      : view.select({ kind: 'pair', mentee, mentor: pair.mentor })

  return (
    <div
      className={`group relative flex h-7 items-center border-b border-line-soft last:border-0 ${isHeld ? 'opacity-40' : ''} ${isSelected ? 'bg-accent-tint' : 'hover:bg-hover'}`}
    >
      <button
        type="button"
        {...dragProps}
        data-card={key}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => boardView.activate(key)}
        onPointerDown={(event) => {
          // A mouse pressed at the exact centre would be taken for a screen reader's.
          if (event.pointerType !== 'mouse' || event.pressure === 0) dragProps.onPointerDown?.(event)
        }}
        onKeyDownCapture={(event) => {
          isEnterOurs.current = event.key === 'Enter'
          dragProps.onKeyDownCapture?.(event)
        }}
        onKeyUpCapture={(event) => {
          // Enter that was pressed in a dialog and let go here, where the focus went, begins no drag.
          if (isEnterOurs.current) dragProps.onKeyUpCapture?.(event)
          isEnterOurs.current = false
        }}
        onKeyDown={(event) => {
          moveByArrows(event)
          if (event.key !== 'Enter' || !isLocked) return
          event.preventDefault()
          boardView.say(`${name} is locked here. Unlock the pair first.`)
        }}
        onClick={(event) => {
          dragProps.onClick?.(event)
          if (!event.defaultPrevented) select()
        }}
        onContextMenu={(event) => {
          event.preventDefault()
          setMenuAt(event.currentTarget)
        }}
        className="flex h-full min-w-0 flex-1 cursor-default items-center gap-1.5 px-2.5 text-start focus-visible:-outline-offset-2"
      >
        <span dir="auto" className="min-w-0 flex-1 truncate text-left">
          {name}
        </span>
        {step === 0 ? null : <StepBadge step={step} label={`leaves here in step ${step} of the chain`} />}
        {isNoted ? <NoteSign /> : null}
        {pair === null ? null : <Signs pair={pair} />}
        <Score millionths={score} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Actions for ${name}`}
        onClick={(event) => setMenuAt(event.currentTarget)}
        className="absolute end-1 grid h-6 w-5 cursor-default place-items-center rounded-small bg-hover text-muted opacity-0 group-hover:opacity-100 hover:bg-line-soft hover:text-ink focus-visible:opacity-100"
      >
        <EllipsisVertical size={14} aria-hidden />
      </button>
      {menuAt === null ? null : (
        <CardMenu
          name={name}
          anchor={menuAt}
          actions={
            pair === null ? parkedActions(mentee, { boardView }) : pairActions(pair, { actions, boardView })
          }
          onClose={() => setMenuAt(null)}
        />
      )}
    </div>
  )
})

function CardMenu({
  name,
  anchor,
  actions,
  onClose
}: {
  readonly name: string
  readonly anchor: HTMLElement
  readonly actions: readonly MenuAction[]
  readonly onClose: () => void
}) {
  return <ActionMenu label={`Actions for ${name}`} anchor={anchor} actions={actions} onClose={onClose} />
}

function Score({ millionths }: { readonly millionths: number | null }) {
  if (millionths === null) return <span className="text-small text-muted">no candidate</span>
  return (
    <span className="text-muted">
      <ScoreSwatch share={millionths / 1_000_000} text={scoreText(millionths)} />
    </span>
  )
}

function Signs({ pair: { isLocked, rule, decision, setAside } }: { readonly pair: BoardPair }) {
  return (
    <>
      {rule === null ? null : (
        <Sign label={`forbidden: ${ruleName(rule)}`} look="text-stop">
          <Ban size={13} />
        </Sign>
      )}
      {setAside.length === 0 ? null : (
        <Sign label={`allowed despite ${ruleList(setAside)}`} look="text-caution">
          <ShieldOff size={13} />
        </Sign>
      )}
      {decision === 'approved' ? (
        <Sign label="approved" look="text-good">
          <Check size={14} />
        </Sign>
      ) : null}
      {decision === 'declined' ? (
        <Sign label="declined" look="text-stop">
          <X size={14} />
        </Sign>
      ) : null}
      {decision === 'needs-discussion' ? (
        <Sign label="needs discussion" look="text-caution">
          <MessageCircleQuestion size={13} />
        </Sign>
      ) : null}
      {isLocked ? (
        <Sign label="locked" look="text-ink">
          <Lock size={12} />
        </Sign>
      ) : null}
    </>
  )
}

function Sign({
  label,
  look,
  children
}: {
  readonly label: string
  readonly look: string
  readonly children: ReactNode
}) {
  return (
    <span className={`shrink-0 ${look}`} title={label}>
      <span aria-hidden>{children}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
