import { kindOfChange } from '#shared/domain/board/weigh-changes'
import type { EffectMove } from '#shared/domain/effect'
import { groupDigits } from '#shared/lib/group-digits'
import { changeDirection, changeSign } from '#shared/messages/change-words'
import { effectMoveSentence, effectMovesSummary } from '#shared/messages/effect-moves'
import { changeText } from '#shared/messages/number-words'
import { useSession } from '../../state/session'
import { changeLooks } from '../../ui/change-looks'

const longest = 60

/** Who would get another mentor by the last change, who gains and who loses by it. */
export function EffectMoves({ moves }: { readonly moves: readonly EffectMove[] }) {
  const { edition } = useSession()
  if (moves.length === 0)
    return <p className="text-small text-muted">Nobody has another mentor by the last change.</p>
  const names = edition.names()
  return (
    <details className="text-small text-muted">
      <summary className="w-fit cursor-default rounded-small tabular-nums hover:text-ink">
        {effectMovesSummary(moves)}
      </summary>
      <ul className="mt-1 max-h-48 overflow-auto whitespace-normal" aria-label="Who moves">
        {moves.slice(0, longest).map((move) => (
          <li key={move.mentee} className="flex items-center gap-2 py-0.5">
            <Gain move={move} />
            <span className="min-w-0 wrap-anywhere">{effectMoveSentence(move, names)}</span>
          </li>
        ))}
        {moves.length > longest ? <li>and {groupDigits(moves.length - longest)} more</li> : null}
      </ul>
    </details>
  )
}

function Gain({ move }: { readonly move: EffectMove }) {
  const kind = kindOfChange(move, move.gain)
  return (
    <span className={`flex gap-1 tabular-nums ${changeLooks[changeDirection(kind)]}`}>
      <span aria-hidden>{changeSign(kind)}</span>
      <span className="w-9 text-end">{changeText(move.gain)}</span>
    </span>
  )
}
