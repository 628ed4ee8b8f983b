import type { Cover } from './certificate'
import { findFlow, guessFloor } from './find-flow'
import type { Instance } from './instance'
import type { Network } from './network'
import { countsAbove, mostMatchedAbove } from './objective'
import { toCover, valueOfCounts } from './raise-prices'

/**
 * The highest floor under which as much can be filled as without one, with the covers that prove it: `most` that no
 * more can be filled, `above` that pairs above the floor fill less. No floor is asked for above the lowest locked score.
 */
export type HighestFloor = {
  readonly floor: number | null
  readonly most: Cover
  readonly above: Cover | null
  /** A flow that counts alone. */
  readonly counts: Network
  /** The best flow by pairs that reach the floor. */
  readonly best: Network
}

/**
 * Starts from the best flow above a guess, which is mostly right, or from the best of all, of which few pairs are low.
 * Mostly the next score fills less already; if not, the floor is found by bisection.
 */
export function findHighestFloor(instance: Instance): HighestFloor {
  const counts = findFlow(instance, countsAbove(instance, -Infinity))
  const most = toCover(counts)
  const ceiling = lowestLocked(instance)
  const guessed = findFlow(instance, mostMatchedAbove(instance, Math.min(ceiling, guessFloor(instance))))
  const isRight = valueOfCounts(guessed) === most.bound
  const start = isRight ? guessed : findFlow(instance, mostMatchedAbove(instance, -Infinity))
  const first = Math.min(ceiling, lowestChosen(start))
  let low = first
  let high = Math.min(ceiling, instance.largestScore) + 1
  let above: Cover | null = null
  for (let next = low + 1; low < ceiling && (above === null || low + 1 < high); ) {
    const flow = findFlow(instance, countsAbove(instance, next))
    if (valueOfCounts(flow) === most.bound) low = Math.min(ceiling, lowestChosen(flow))
    else {
      high = next
      above = toCover(flow)
    }
    next = Math.max(low + 1, Math.floor((low + high) / 2))
  }
  const best = isRight && low === first ? guessed : findFlow(instance, mostMatchedAbove(instance, low))
  return {
    floor: low === Infinity ? null : low,
    most,
    above: low < ceiling ? above : null,
    counts,
    best
  }
}

/** The lowest score of a chosen pair, locked ones aside; Infinity if there is none. */
function lowestChosen({ instance, mentees }: Network): number {
  let lowest = Infinity
  for (const pairs of mentees.pairs) {
    for (const position of pairs) lowest = Math.min(lowest, instance.pairScore[position]!)
  }
  return lowest
}

function lowestLocked(instance: Instance): number {
  return instance.locked.reduce((lowest, a) => Math.min(lowest, instance.pairScore[a]!), Infinity)
}
