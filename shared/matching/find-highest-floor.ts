import type { Cover } from './certificate'
import { type Best, findBest, guessFloor } from './find-best'
import type { Instance } from './instance'
import { countsAbove, mostMatchedAbove } from './objective'

/**
 * The highest floor under which as much can be filled as without one, with the covers that prove it: `most` that no
 * more can be filled, `above` that pairs above the floor fill less. No floor is asked for above the lowest locked score.
 */
export type HighestFloor = {
  readonly floor: number | null
  readonly most: Cover
  readonly above: Cover | null
  /** The best pairs that reach the floor. */
  readonly best: Best
}

/**
 * Starts from the best flow above a guess, which is mostly right, or from the best of all, of which few pairs are low.
 * Mostly the next score fills less already; if not, the floor is found by bisection.
 */
export function findHighestFloor(instance: Instance): HighestFloor {
  const most = countFilled(instance, -Infinity).cover
  const ceiling = lowestOf(instance, instance.locked)
  const guess = Math.min(ceiling, guessFloor(instance))
  const guessed = findBest(instance, mostMatchedAbove(instance, guess))
  const isRight = guessed.filled === most.bound
  const start = isRight ? guessed : findBest(instance, mostMatchedAbove(instance, -Infinity))
  const first = lowestOf(instance, start.pairs)
  let low = first
  let high = Math.min(ceiling, instance.largestScore) + 1
  let above: Cover | null = null
  for (let next = low + 1; low < ceiling && (above === null || low + 1 < high); ) {
    const { cover, lowest } = countFilled(instance, next)
    if (cover.bound === most.bound) low = lowest
    else {
      high = next
      above = cover
    }
    next = Math.max(low + 1, Math.floor((low + high) / 2))
  }
  const best = isRight && low === first ? guessed : findBest(instance, mostMatchedAbove(instance, low))
  return { floor: low === Infinity ? null : low, most, above: low < ceiling ? above : null, best }
}

/** What pairs that reach a floor can fill, with the cover that proves it, and the lowest score that is chosen then. */
function countFilled(instance: Instance, floor: number): { cover: Cover; lowest: number } {
  const { pairs, prices, filled } = findBest(instance, countsAbove(instance, floor))
  const { mentee, mentor, limit } = prices
  return { cover: { mentee, mentor, limit, bound: filled }, lowest: lowestOf(instance, pairs) }
}

/** Infinity if there are no pairs. */
function lowestOf({ pairScore }: Instance, pairs: Int32Array): number {
  let lowest = Infinity
  for (const position of pairs) lowest = Math.min(lowest, pairScore[position]!)
  return lowest
}
