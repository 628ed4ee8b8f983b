import type { Policy } from '#shared/lib/policy'
import { inQuotes } from './quoted'

const names: Readonly<Record<Policy, string>> = {
  'most-matched': 'Most people matched',
  'best-total': 'Best total',
  'worst-off-first': 'Worst-off first',
  leximin: 'Fair throughout'
}

const meanings: Readonly<Record<Policy, string>> = {
  'most-matched': 'As many places filled as possible, then the greatest total score.',
  'best-total': 'The greatest total score, even if somebody stays without a mentor.',
  'worst-off-first': 'As many places filled, then the lowest score as high as possible, then the total.',
  leximin:
    'As many places filled, then the lowest score as high as possible, then the next lowest, and so on.'
}

/** What the committee calls a policy. */
export function policyName(policy: Policy): string {
  return names[policy]
}

/** What a policy puts first, in one sentence. */
export function policyMeaning(policy: Policy): string {
  return meanings[policy]
}

/** Whether what a wish costs is known under a policy itself; under the others it is that of the default policy. */
export function isLinear(policy: Policy): boolean {
  return policy === 'most-matched' || policy === 'best-total'
}

/** What the change of the whole tells, and by which policy. */
export function wholeMeaning(policy: Policy): string {
  const meaning = 'What the best proposal loses if this pair is locked into it'
  return isLinear(policy)
    ? `${meaning}.`
    : `${meaning}, by ${inQuotes(policyName('most-matched'))}: ${inQuotes(policyName(policy))} has no such figure.`
}

/** Said beside what wishes cost where that is not by the chosen policy. */
export function costNote(policy: Policy): string {
  return `Costs are by ${inQuotes(policyName('most-matched'))}: ${inQuotes(policyName(policy))} has no such figure.`
}

/** What a seed does. */
export const seedMeaning =
  'Where several proposals are equally good, the seed decides which one is taken. The same people, weights, rules and seed give the same pairs on every laptop.'
