import { limitsKeptSentence } from '#shared/messages/group-limit-words'
import type { Matching, Proposals } from '../../state/matching-store'
import { useSession, useStoreState } from '../../state/session'
import { Notice } from '../../ui/notice'

type Matched = Extract<Matching, { readonly proposals: Proposals }>

/** Where limits per group bind under the chosen policy: who kept them, and what they cost. */
export function LimitsKept({ matching }: { readonly matching: Matched }) {
  const { edition } = useSession()
  const policy = useStoreState(edition, (now) => now.edition.policy)
  const proposal = matching.proposals[policy]
  if (!proposal?.withoutLimits) return null
  const { pairs, total } = proposal.assignment
  return (
    <Notice tone="info">
      {limitsKeptSentence(
        proposal.withoutLimits.solvedBy,
        { matched: pairs.length, total },
        proposal.withoutLimits
      )}
    </Notice>
  )
}
