import { memo, useRef } from 'react'
import { useDrop } from 'react-aria-components/useDrop'
import type { BoardMentor } from '#shared/domain/board/board'
import type { DropEffect } from '#shared/domain/board/drop-effect'
import { effectSign, effectSpoken, effectTip } from '#shared/messages/drop-effect-words'
import { countText } from '#shared/messages/number-words'
import { personName } from '#shared/messages/person-name'
import { useSession, useStoreState } from '../../state/session'
import { useIsNoted } from '../../state/use-notes'
import { NoteSign } from '../../ui/note-sign'
import { StepBadge } from '../../ui/step-badge'
import { ToneSign } from '../../ui/tone-sign'
import { useBoardActions } from './board-actions'
import { cardKey } from './card-key'
import { moveByArrows } from './move-by-arrows'
import { MenteeCard } from './mentee-card'
import { placeLine } from './place-line'

type SlotProps = {
  readonly one: BoardMentor
  readonly isTroubled: boolean
  readonly isFirst: boolean
  readonly menteeName: (id: string) => string
}

const looks: Readonly<Record<DropEffect['kind'], { readonly frame: string; readonly tip: string }>> = {
  better: { frame: 'border-good', tip: 'text-good bg-good-tint' },
  same: { frame: 'border-control', tip: 'text-ink bg-hover' },
  worse: { frame: 'border-caution', tip: 'text-caution bg-caution-tint' },
  full: { frame: 'border-caution', tip: 'text-caution bg-caution-tint' },
  'full-locked': { frame: 'border-line', tip: 'text-muted bg-hover' },
  blocked: { frame: 'border-line', tip: 'text-stop bg-stop-tint' },
  limited: { frame: 'border-line', tip: 'text-stop bg-stop-tint' },
  here: { frame: 'border-line', tip: 'text-muted bg-hover' }
}

/** A mentor with places; what a drop would do stands where the institution stood, so nothing moves under the hand. */
export const MentorSlot = memo(function MentorSlot({ one, isTroubled, isFirst, menteeName }: SlotProps) {
  const { mentor, pairs } = one
  const { boardView } = useSession()
  const actions = useBoardActions()
  const isNoted = useIsNoted()
  const ref = useRef<HTMLFieldSetElement>(null)
  const effect = useStoreState(boardView, ({ effects }) => effects.get(mentor.id) ?? null)
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: () => 'move',
    onDropEnter: () => boardView.enter({ mentor: mentor.id }),
    onDropExit: () => boardView.leave({ mentor: mentor.id }),
    onDrop: () => {
      const { held } = boardView.state.getState()
      if (held !== null) void actions.drop(held, mentor.id)
    }
  })
  const name = personName(mentor)
  const free = mentor.places - pairs.length
  const spoken = effect === null ? '' : `. ${effectSpoken(effect, menteeName)}`
  return (
    <fieldset
      ref={ref}
      {...dropProps}
      tabIndex={-1}
      aria-label={`${name}, ${pairs.length} of ${countText(mentor.places, 'place')} taken${spoken}`}
      className={`h-full min-w-0 overflow-hidden rounded-large border bg-surface ${effect === null ? 'border-line' : looks[effect.kind].frame} ${isDropTarget ? 'outline-2 -outline-offset-2 outline-accent' : ''}`}
    >
      <SlotHeading one={one} name={name} isTroubled={isTroubled} isFirst={isFirst}>
        {effect === null ? (
          <span className="block h-4.5 truncate px-2.5 text-small text-muted">{placeLine(mentor)}</span>
        ) : (
          <span
            className={`block h-4.5 truncate px-2.5 text-small leading-4.5 font-bold ${looks[effect.kind].tip}`}
          >
            <span aria-hidden>{effectSign(effect.kind)} </span>
            {effectTip(effect, menteeName)}
          </span>
        )}
      </SlotHeading>
      {pairs.map((pair) => (
        <MenteeCard
          key={pair.mentee}
          mentee={pair.mentee}
          name={menteeName(pair.mentee)}
          pair={pair}
          score={pair.millionths}
          isNoted={
            isNoted({ kind: 'pair', mentee: pair.mentee, mentor: mentor.id }) ||
            isNoted({ kind: 'person', role: 'mentee', id: pair.mentee })
          }
        />
      ))}
      {free > 0 ? (
        <div className="flex h-7 items-center gap-2 px-2.5 text-muted">
          <span aria-hidden className="size-2.5 rounded-small border border-dashed border-control" />
          {free === 1 ? 'free place' : countText(free, 'free place')}
        </div>
      ) : null}
    </fieldset>
  )
})

type HeadingProps = Omit<SlotProps, 'menteeName'> & {
  readonly name: string
  readonly children: React.ReactNode
}

function SlotHeading({ one: { mentor, pairs }, name, isTroubled, isFirst, children }: HeadingProps) {
  const { view, boardView } = useSession()
  const isNoted = useIsNoted()({ kind: 'person', role: 'mentor', id: mentor.id })
  const key = cardKey(mentor.id, null)
  const steps = useStoreState(boardView, ({ chain }) =>
    chain.flatMap((move, index) => (move.to === mentor.id ? [index + 1] : [])).join()
  )
  const isStop = useStoreState(boardView, ({ active }) => active === key) || isFirst
  const isSelected = useStoreState(
    view,
    ({ selection }) =>
      selection?.kind === 'person' && selection.role === 'mentor' && selection.id === mentor.id
  )
  return (
    <button
      type="button"
      data-card={key}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => boardView.activate(key)}
      onKeyDown={moveByArrows}
      onClick={() => view.select({ kind: 'person', role: 'mentor', id: mentor.id })}
      className={`block h-11.5 w-full cursor-default border-b border-line-soft pt-1 text-start focus-visible:-outline-offset-2 ${isSelected ? 'bg-accent-tint' : 'hover:bg-hover'}`}
    >
      <span className="flex items-center gap-1.5 px-2.5">
        <span dir="auto" className="min-w-0 flex-1 truncate text-left font-bold">
          {name}
        </span>
        {steps === ''
          ? null
          : steps
              .split(',')
              .map((step) => (
                <StepBadge key={step} step={Number(step)} label={`step ${step} of the chain leads here`} />
              ))}
        {isNoted ? <NoteSign /> : null}
        {isTroubled ? <ToneSign tone="caution" label="in trouble" /> : null}
        <span
          className={`tabular-nums ${pairs.length > mentor.places ? 'font-bold text-stop' : 'text-muted'}`}
        >
          {pairs.length}/{mentor.places}
        </span>
      </span>
      {children}
    </button>
  )
}
