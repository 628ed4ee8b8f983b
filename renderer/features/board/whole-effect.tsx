import { participantKey } from '#shared/domain/journal/edition-families'
import type { PairIds } from '#shared/domain/setup'
import { costsWithoutLimits, withoutLimits } from '#shared/messages/group-limit-words'
import { inQuotes } from '#shared/messages/quoted'
import { wholeText } from '#shared/messages/regret-words'
import { isLinear, policyName, wholeMeaning } from '#shared/messages/policy-words'
import { useSession, useStoreState } from '../../state/session'

/** What the best proposal would lose if this pair were locked into it; three dots while that is being found out. */
export function Whole({ mentee, mentor }: PairIds) {
  const { explain, edition } = useSession()
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const leavesLimitsOut = useStoreState(explain, (now) => now.leavesLimitsOut)
  const regret = useStoreState(explain, ({ regrets }) =>
    regrets.get(participantKey({ role: 'mentee', id: mentee }))?.get(mentor)
  )
  const loss = regret == null ? 0 : Math.max(regret.places, 0) || regret.score
  return (
    <span title={leavesLimitsOut ? `${wholeMeaning(policy)} ${costsWithoutLimits}` : wholeMeaning(policy)}>
      <span className="text-muted">
        {isLinear(policy) ? 'the whole' : `the whole by ${inQuotes(policyName('most-matched'))}`}
        {leavesLimitsOut ? `, ${withoutLimits}` : ''}
      </span>
      <span className={`ps-1 tabular-nums ${loss > 0 ? 'text-caution' : 'text-muted'}`}>
        {regret === undefined ? '…' : wholeText(regret)}
      </span>
    </span>
  )
}
