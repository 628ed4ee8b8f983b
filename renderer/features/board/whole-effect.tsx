import { participantKey } from '#shared/domain/journal/edition-families'
import type { PairIds } from '#shared/domain/setup'
import { wholeText } from '#shared/messages/regret-words'
import { useSession, useStoreState } from '../../state/session'

/** What the best proposal would lose if this pair were locked into it; three dots while that is being found out. */
export function Whole({ mentee, mentor }: PairIds) {
  const { explain } = useSession()
  const regret = useStoreState(explain, ({ regrets }) =>
    regrets.get(participantKey({ role: 'mentee', id: mentee }))?.get(mentor)
  )
  const loss = regret == null ? 0 : Math.max(regret.places, 0) || regret.score
  return (
    <span title="What the best proposal loses if this pair is locked into it">
      <span className="text-muted">the whole</span>
      <span className={`ps-1 tabular-nums ${loss > 0 ? 'text-caution' : 'text-muted'}`}>
        {regret === undefined ? '…' : wholeText(regret)}
      </span>
    </span>
  )
}
