import type { ReactNode } from 'react'
import type { DropEffect, Held } from '#shared/domain/board/drop-effect'
import { limitStandsSentence } from '#shared/messages/group-limit-words'
import { changeText, scoreText } from '#shared/messages/number-words'
import { useBoard } from '../../state/use-board'
import { useSession, useStoreState } from '../../state/session'
import { useBlockSentence } from './board-actions'
import { Whole } from './whole-effect'

/** What a drop would do, in words, before it is done; its place is always there. */
export function EffectBar() {
  const { boardView } = useSession()
  const held = useStoreState(boardView, (now) => now.held)
  const said = useStoreState(boardView, (now) => now.said)
  return (
    <div
      role="status"
      className="@container flex h-9 shrink-0 items-center gap-4 overflow-hidden rounded-large border border-line bg-surface px-3 whitespace-nowrap"
    >
      {held === null ? (
        <span className={`truncate ${said === null ? 'text-muted' : 'font-bold text-caution'}`}>
          {said ??
            'Drag a mentee to a mentor; with the keyboard: Enter, Tab, Enter. The menu of a card has “Move to…”.'}
        </span>
      ) : (
        <HeldEffect held={held} />
      )}
    </div>
  )
}

function HeldEffect({ held }: { readonly held: Held }) {
  const { boardView, edition } = useSession()
  const over = useStoreState(boardView, (now) => now.over)
  const effect = useStoreState(boardView, ({ effects }) => effects.get(over?.mentor ?? '') ?? null)
  const { board, scores } = useBoard()
  const names = edition.names()
  const mentee = names.person('mentee', held.mentee)
  if (over === null) return <Names who={mentee} note="drop on a mentor to assign · Esc to leave" />
  if (over.mentor === null) {
    const change = held.from === null ? 0 : -scores.scoreOf(held.mentee, held.from)
    return (
      <Names who={mentee} to="parking list" note="drop to take off the place">
        <Figure name="on the board" change={change} />
      </Names>
    )
  }
  const target = board.mentors.find(({ mentor }) => mentor.id === over.mentor)
  if (target === undefined || effect === null) return <Names who={mentee} note="Esc to leave" />
  const load = `${Math.min(target.pairs.length + 1, target.mentor.places)} of ${target.mentor.places}`
  return (
    <Names who={mentee} to={names.person('mentor', over.mentor)} note={noteOn(effect)}>
      <Outcome effect={effect} held={held} mentor={over.mentor} load={load} />
    </Names>
  )
}

type OutcomeProps = {
  readonly effect: DropEffect
  readonly held: Held
  readonly mentor: string
  readonly load: string
}

function Outcome({ effect, held, mentor, load }: OutcomeProps) {
  const { edition } = useSession()
  const { scores } = useBoard()
  const blockSentence = useBlockSentence()
  const names = edition.names()
  switch (effect.kind) {
    case 'here':
      return <span>is here now</span>
    case 'blocked':
      return (
        <span className="truncate font-bold text-stop">
          <span aria-hidden>⊘ </span>
          {blockSentence({ mentee: held.mentee, mentor })}
        </span>
      )
    case 'limited':
      return (
        <span className="truncate font-bold text-stop">
          <span aria-hidden>⊘ </span>
          {limitStandsSentence(effect.limit)}
        </span>
      )
    case 'full-locked':
      return <span className="truncate text-caution">No free place, and all pairs here are locked.</span>
    default: {
      const before = held.from === null ? null : scores.scoreOf(held.mentee, held.from)
      return (
        <>
          <span>
            <span className="text-muted">pair </span>
            {scoreText(effect.score)}
            {before === null ? null : <Change millionths={effect.score - before} />}
          </span>
          <Figure name="on the board" change={effect.change} />
          <Whole mentee={held.mentee} mentor={mentor} />
          <span>
            <span className="text-muted">load </span>
            {load}
          </span>
          {effect.kind === 'full' ? (
            <span className="truncate text-caution">
              full: {names.person('mentee', effect.out.mentee)} would leave
            </span>
          ) : null}
        </>
      )
    }
  }
}

function noteOn({ kind }: DropEffect): string {
  if (kind === 'full') return 'drop to choose · Esc to leave'
  return kind === 'better' || kind === 'same' || kind === 'worse'
    ? 'drop to assign · Esc to leave'
    : 'Esc to leave'
}

function Names({
  who,
  to,
  note,
  children
}: {
  readonly who: string
  readonly to?: string
  readonly note: string
  readonly children?: ReactNode
}) {
  return (
    <>
      <span className="min-w-24 truncate font-bold">
        <bdi>{who}</bdi>
        {to === undefined ? null : (
          <>
            {' '}
            → <bdi>{to}</bdi>
          </>
        )}
      </span>
      {children}
      <span className="ms-auto text-muted @max-[800px]:hidden">{note}</span>
    </>
  )
}

function Figure({ name, change }: { readonly name: string; readonly change: number }) {
  return (
    <span>
      <span className="text-muted">{name}</span>
      <Change millionths={change} />
    </span>
  )
}

function Change({ millionths }: { readonly millionths: number }) {
  const look = millionths > 0 ? 'text-good' : millionths < 0 ? 'text-caution' : 'text-muted'
  return <span className={`ps-1 tabular-nums ${look}`}>{changeText(millionths)}</span>
}
