import { useMemo, useState } from 'react'
import { fitsFilter } from '#shared/domain/board/arrange-mentors'
import type { Held } from '#shared/domain/board/drop-effect'
import { type DropEffect, dropEffect } from '#shared/domain/board/drop-effect'
import { countText, scoreText } from '#shared/messages/number-words'
import { effectSign, effectSpoken, effectTip } from '#shared/messages/drop-effect-words'
import { personName } from '#shared/messages/person-name'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ScoreSwatch } from '../../ui/score-swatch'
import { SearchBox } from '../../ui/search-box'
import { useBoardActions } from './board-actions'

/** As many as one reads; the filter finds the others. */
const longest = 60

/** Moves a mentee by choosing the mentor from a list, the best first. */
export function MoveDialog({ held, onClose }: { readonly held: Held; readonly onClose: () => void }) {
  const { edition } = useSession()
  const actions = useBoardActions()
  const now = useBoard()
  const { board, scores } = now
  const [filter, setFilter] = useState('')
  const name = (mentee: string) => edition.names().person('mentee', mentee)
  const ranked = useMemo(
    () =>
      board.mentors
        .map((one) => ({
          one,
          effect: dropEffect(held, one, now),
          score: scores.scoreOf(held.mentee, one.mentor.id)
        }))
        .filter(({ effect }) => effect.kind !== 'here')
        .sort((a, b) => Number(isBarred(a.effect)) - Number(isBarred(b.effect)) || b.score - a.score),
    [now, board, scores, held]
  )
  const fitting = ranked.filter(({ one }) => fitsFilter(one.mentor, filter))
  const choose = (mentor: string | null) => {
    onClose()
    void actions.drop(held, mentor)
  }
  return (
    <Dialog
      title={`Move ${name(held.mentee)} to…`}
      onClose={onClose}
      actions={
        <>
          {held.from === null ? null : <Button onPress={() => choose(null)}>To the parking list</Button>}
          <Button onPress={onClose}>Leave as it is</Button>
        </>
      }
    >
      <SearchBox label="Filter mentors" value={filter} onChange={setFilter} />
      <ul className="rounded border border-line">
        {fitting.slice(0, longest).map(({ one: { mentor, pairs }, effect, score }) => (
          <li key={mentor.id} className="border-b border-line-soft last:border-0">
            <button
              type="button"
              disabled={isBarred(effect) || effect.kind === 'full-locked'}
              onClick={() => choose(mentor.id)}
              className="grid h-8 w-full cursor-default grid-cols-[minmax(0,1fr)_52px_36px_20px_minmax(0,190px)] items-center gap-2 px-2.5 text-start hover:bg-hover focus-visible:-outline-offset-2 disabled:text-muted"
            >
              <span dir="auto" className="truncate text-left">
                {personName(mentor)}
              </span>
              <ScoreSwatch share={score / 1_000_000} text={scoreText(score)} />
              <span className="text-end text-muted tabular-nums">
                {pairs.length}/{mentor.places}
              </span>
              <span aria-hidden className="text-center">
                {effectSign(effect.kind)}
              </span>
              <span aria-hidden className="truncate text-muted tabular-nums">
                {effectTip(effect, name)}
              </span>
              <span className="sr-only">{effectSpoken(effect, name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="text-muted">
        {fitting.length > longest
          ? `${countText(fitting.length - longest, 'more mentor')}: filter by name to find them.`
          : ranked.length === 0
            ? 'There is no other mentor.'
            : fitting.length === 0
              ? 'No mentor fits the filter.'
              : null}
      </p>
    </Dialog>
  )
}

function isBarred({ kind }: DropEffect): boolean {
  return kind === 'blocked' || kind === 'limited'
}
