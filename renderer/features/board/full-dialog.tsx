import { type Held, limitOnReplacing, swapEffect } from '#shared/domain/board/drop-effect'
import type { BoardPair } from '#shared/domain/board/board'
import { ruleName } from '#shared/messages/criterion-names'
import { groupLimitWords } from '#shared/messages/group-limit-words'
import { changeText, countText, scoreText } from '#shared/messages/number-words'
import { useBoard } from '../../state/use-board'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useBoardActions } from './board-actions'

type FullProps = { readonly held: Held; readonly mentor: string; readonly onClose: () => void }

/** A drop on a mentor without a free place: with whom to swap, or whom to send to the parking list. */
export function FullDialog({ held, mentor, onClose }: FullProps) {
  const { edition } = useSession()
  const { board, scores } = useBoard()
  const names = edition.names()
  const target = board.mentors.find((one) => one.mentor.id === mentor)
  if (target === undefined) return null
  const places = countText(target.mentor.places, 'place')
  return (
    <Dialog
      title={`${names.person('mentor', mentor)} has no free place`}
      onClose={onClose}
      actions={<Button onPress={onClose}>Leave as it is</Button>}
    >
      <p className="text-text">
        {target.pairs.length} of {places} are taken. {names.person('mentee', held.mentee)} would score{' '}
        {scoreText(scores.scoreOf(held.mentee, mentor))} here. Who is replaced goes to the parking list.
      </p>
      <ul className="rounded border border-line">
        {target.pairs.map((pair) => (
          <Seated key={pair.mentee} pair={pair} held={held} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  )
}

function Seated({
  pair,
  held,
  onClose
}: {
  readonly pair: BoardPair
  readonly held: Held
  readonly onClose: () => void
}) {
  const { edition } = useSession()
  const actions = useBoardActions()
  const now = useBoard()
  const { scores } = now
  const name = edition.names().person('mentee', pair.mentee)
  const spot = { mentor: pair.mentor, mentee: held.mentee }
  const displaced = { mentee: pair.mentee, mentor: pair.mentor }
  const { from } = held
  const swap = from === null ? null : swapEffect({ mentee: held.mentee, from }, pair, now)
  const limit = limitOnReplacing(held, pair, now.limits)
  const gain =
    scores.scoreOf(held.mentee, pair.mentor) -
    pair.millionths -
    (from === null ? 0 : scores.scoreOf(held.mentee, from))
  const replacing =
    limit === null ? `Replace · board ${changeText(gain)}` : `Not in this place: ${groupLimitWords(limit)}`
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-2 border-b border-line-soft px-2.5 py-1 last:border-0">
      <span className="min-w-0 flex-1 truncate">
        {name} <span className="text-muted tabular-nums">{scoreText(pair.millionths)}</span>
      </span>
      {pair.isLocked ? <span className="text-muted">locked: unlock the pair first</span> : null}
      {pair.isLocked || swap === null || from === null ? null : (
        <Button
          isDisabled={swap.rule !== null || swap.limit !== null}
          label={`${swapWords(swap)}, with ${name}`}
          onPress={() => {
            onClose()
            void actions.perform(
              { kind: 'swap', first: { mentee: held.mentee, mentor: from }, second: displaced },
              spot
            )
          }}
        >
          {swapWords(swap)}
        </Button>
      )}
      {pair.isLocked ? null : (
        <Button
          isDisabled={limit !== null}
          label={`${replacing}, ${name}`}
          onPress={() => {
            onClose()
            void actions.perform({ kind: 'replace', ...held, displaced }, spot)
          }}
        >
          {replacing}
        </Button>
      )}
    </li>
  )
}

function swapWords({ change, rule, limit }: ReturnType<typeof swapEffect>): string {
  if (rule !== null) return `No swap: ${ruleName(rule)}`
  return limit === null ? `Swap · board ${changeText(change)}` : `No swap: ${groupLimitWords(limit)}`
}
