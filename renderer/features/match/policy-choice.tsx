import { toFigures } from '#shared/domain/assignment-figures'
import { groupDigits } from '#shared/lib/group-digits'
import { type Policy, policies } from '#shared/lib/policy'
import { scoreText, totalText } from '#shared/messages/number-words'
import { policyMeaning, policyName } from '#shared/messages/policy-words'
import type { Matching, Proposals } from '../../state/matching-store'
import { useSession } from '../../state/session'
import { useEdition } from '../../state/use-board'
import { Figures, type Figure } from '../../ui/figures'
import { RadioCards } from '../../ui/radio-cards'

type Matched = Extract<Matching, { readonly proposals: Proposals }>

/** What each policy would give, side by side; the chosen one is what is shown below and exported. */
export function PolicyChoice({ matching }: { readonly matching: Matched }) {
  const { edition } = useSession()
  const { policy: chosen } = useEdition().edition
  return (
    <RadioCards<Policy>
      label="What “best” means"
      chosen={chosen}
      onChoose={(policy) => void edition.perform({ kind: 'choose-policy', policy })}
      cards={policies.map((policy) => ({
        id: policy,
        name: policyName(policy),
        description: policyMeaning(policy),
        content: <Figures figures={policyFigures(policy, matching)} />
      }))}
    />
  )
}

function policyFigures(policy: Policy, { proposals, pool }: Matched): readonly Figure[] {
  const proposal = proposals[policy]
  if (proposal === undefined) return ['Pairs', 'Total', 'Mean', 'Worst'].map((name) => ({ name, text: '…' }))
  const { matched, total, mean, worst } = toFigures(proposal.assignment)
  const demand = pool.mentees.reduce((sum, mentee) => sum + mentee.demand, 0)
  return [
    { name: 'Pairs', text: `${groupDigits(matched)} of ${groupDigits(demand)}` },
    { name: 'Total', text: totalText(total) },
    { name: 'Mean', text: mean === null ? '–' : scoreText(mean) },
    { name: 'Worst', text: worst === null ? '–' : scoreText(worst) }
  ]
}
