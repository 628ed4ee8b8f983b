import { tellNobody } from '#shared/lib/progress'
import { createLimitedSearch } from './find-flow-within-limits'
import { findBest } from './find-best'
import type { Instance } from './instance'
import { findBrokenLimit } from './limit'
import type { NestedLimits } from './nest-limits'
import { listPairs } from './network'
import type { Objective } from './objective'

/** The pairs that are best for an objective, within limits if there are any; ascending, locked ones included. */
export function findPairsFor(
  instance: Instance,
  objective: Objective,
  nested: NestedLimits | null
): Int32Array {
  const { pairs } = findBest(instance, objective)
  if (nested === null || findBrokenLimit(nested.limits, pairs) === null) return pairs
  return listPairs(
    createLimitedSearch(instance, { nested, onProgress: tellNobody }, pairs)(objective).network
  )
}
