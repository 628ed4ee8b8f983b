import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors } from './assign-mentors'
import { assignNested, fitsNested } from './assign-nested'
import { checkFeasibility } from './check-feasibility'
import { findBest } from './find-best'
import type { Instance } from './instance'
import { findBrokenLimit, type Limit } from './limit'
import { nestLimits, type NestedLimits } from './nest-limits'
import { countHeads } from './pair-heads'
import { bestTotal, largestEffect, mostMatched, type Objective } from './objective'
import type { Proved } from './residual'

export type LinearPolicy = Extract<Policy, 'most-matched' | 'best-total'>

/** What a linear policy makes as much as can be; within limits its levels stand further apart (SPEC.md, M32). */
export function objectiveOf(
  instance: Instance,
  policy: LinearPolicy,
  nested: NestedLimits | null = null
): Objective {
  return policy === 'best-total' ? bestTotal(instance, nested) : mostMatched(instance, nested)
}

/** The best assignment of a policy within limits that are a flow, with prices by which every change can be weighed. */
export function provePairs(instance: Instance, policy: LinearPolicy, nested: NestedLimits | null): Proved {
  const solved = assignMentors(instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  const { pairs, certificate } = solved.value
  invariant(certificate.kind === policy, 'a linear policy is proved by prices')
  const prove = (chosen: Int32Array, prices: Proved['prices']): Proved => {
    const feasible = checkFeasibility(instance, chosen)
    invariant(feasible.ok, 'what the engine chose is feasible')
    return { chosen: feasible.value, prices, nested }
  }
  if (nested === null) return prove(pairs, certificate.prices)
  if (findBrokenLimit(nested.limits, pairs) === null) {
    // The same pairs, as prices that prove some optimum prove every one; but by levels that stand further apart.
    const { prices } = findBest(instance, objectiveOf(instance, policy, nested))
    return prove(pairs, { ...prices, limit: [] })
  }
  const within = assignNested(instance, { policy, nested }, pairs)
  invariant(within.certificate.kind === policy, 'a linear policy is proved by prices')
  return prove(within.pairs, within.certificate.prices)
}

/**
 * Of distances between so many heads two tables are made, 130 MB each. Every limit on a mentor's pairs that is reached is
 * one: with a thousand mentors there are seldom three thousand.
 */
const mostHeads = 4000

/** The same, or null where so many limits are reached that the distances between them would take too much memory (M33). */
export function proveWithin(
  instance: Instance,
  policy: LinearPolicy,
  { nested, most = mostHeads }: { readonly nested: NestedLimits; readonly most?: number }
): Proved | null {
  const proved = provePairs(instance, policy, nested)
  const heads = countHeads(instance, { chosen: proved.chosen, nested, prices: proved.prices.limit ?? [] })
  return heads <= most ? proved : null
}

/** The limits as nodes of the residual network; null where they are no flow, or its distances would not be exact (M33). */
export function nestForRegret(
  instance: Instance,
  policy: LinearPolicy,
  limits: readonly Limit[]
): NestedLimits | null {
  const nested = nestLimits(instance, limits)
  if (nested === null || !fitsNested(instance, nested)) return null
  const { levelRewards, minimumReward } = objectiveOf(instance, policy, nested)
  const span = 2 * (minimumReward + (levelRewards[0] ?? 0)) + 3 * largestEffect(instance)
  return 4 * span <= 2 ** 53 ? nested : null
}
