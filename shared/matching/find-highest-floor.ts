import type { Cover } from './certificate'
import { coverFullSide, coverScarceMentor } from './cover-full-side'
import { type Best, findBest, findFilled, guessFloor, lowestScore } from './find-best'
import type { Instance } from './instance'
import { mostMatchedAbove } from './objective'

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
  const ceiling = lowestScore(instance, instance.locked)
  const guess = Math.min(ceiling, guessFloor(instance))
  const guessed = findBest(instance, mostMatchedAbove(instance, guess))
  const most = coverFullSide(instance, guessed.filled) ?? findFilled(instance, -Infinity).cover
  const isRight = guessed.filled === most.bound
  const start = isRight ? guessed : findBest(instance, mostMatchedAbove(instance, -Infinity))
  const first = lowestScore(instance, start.pairs)
  let low = first
  let above = low < ceiling ? coverScarce(instance, start, most.bound) : null
  let high = above === null ? Math.min(ceiling, instance.largestScore) + 1 : low + 1
  for (let next = low + 1; low < ceiling && (above === null || low + 1 < high); ) {
    const { cover, lowest } = findFilled(instance, next)
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

/** The cover that a mentor who holds a pair of the lowest score gives, if it has too few better candidates. */
function coverScarce(instance: Instance, { pairs }: Best, filled: number): Cover | null {
  const floor = lowestScore(instance, pairs)
  const lowest = pairs.find((position) => instance.pairScore[position] === floor)
  if (lowest === undefined) return null
  return coverScarceMentor(instance, { mentor: instance.pairMentor[lowest]!, floor, filled })
}
