import type { Cover } from './certificate'
import { findFlow } from './find-flow'
import type { Instance } from './instance'
import type { Network } from './network'
import { countsAbove } from './objective'
import { toCover, valueOfCounts } from './raise-prices'
import { createMender, giveUpPair, type Pair } from './settle'

/**
 * The highest floor under which as much can be filled as without one, with the covers that prove it: `most` that no
 * more can be filled, `above` that pairs above the floor fill less. No floor is asked for above the lowest locked score.
 */
export type HighestFloor = {
  readonly floor: number | null
  readonly most: Cover
  readonly above: Cover | null
  /** The last flow that was tried; it counts alone. */
  readonly counts: Network
}

/** Gives up the lowest pairs of a flow that only counts, again and again, until that costs a place. */
export function findHighestFloor(instance: Instance): HighestFloor {
  const counts = findFlow(instance, countsAbove(instance, -Infinity))
  const most = toCover(counts)
  const ceiling = lowestLocked(instance)
  const mender = createMender(counts)
  for (;;) {
    const lowest = listLowest(counts)
    const floor = Math.min(
      ceiling,
      ...lowest.slice(0, 1).map(({ position }) => instance.pairScore[position]!)
    )
    if (floor === ceiling) return { floor: ceiling === Infinity ? null : ceiling, most, above: null, counts }
    counts.floor = floor + 1
    for (const pair of lowest) if (counts.use[pair.position] === 1) giveUpPair(mender, pair, 0)
    if (valueOfCounts(counts) < most.bound) return { floor, most, above: toCover(counts), counts }
  }
}

/** The chosen pairs of the lowest score, locked ones aside. */
function listLowest({ instance, mentees }: Network): readonly Pair[] {
  let lowest = Infinity
  let found: Pair[] = []
  for (let mentee = 0; mentee < mentees.count; mentee += 1) {
    for (const position of mentees.pairs[mentee]!) {
      const score = instance.pairScore[position]!
      if (score > lowest) continue
      if (score < lowest) found = []
      lowest = score
      found.push({ position, mentee, mentor: instance.pairMentor[position]! })
    }
  }
  return found
}

function lowestLocked(instance: Instance): number {
  return instance.locked.reduce((lowest, a) => Math.min(lowest, instance.pairScore[a]!), Infinity)
}
