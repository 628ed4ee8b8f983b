import type { Cover } from './certificate'
import { findFlow } from './find-flow'
import type { Instance } from './instance'
import type { Network } from './network'
import { countsAbove, mostMatchedAbove } from './objective'
import { toCover, valueOfCounts } from './raise-prices'
import { createMender, giveUpPair, type Pair } from './settle'
import type { Side } from './side'

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

/**
 * Gives up the lowest pairs of a flow that only counts, again and again, until that costs a place. It starts from the
 * pairs of the greatest total, of which few are low: they fill as much, so the prices of any flow that counts prove them.
 */
export function findHighestFloor(instance: Instance): HighestFloor {
  const anyPairs = findFlow(instance, countsAbove(instance, -Infinity))
  const most = toCover(anyPairs)
  const counts = withPairsOf(anyPairs, findFlow(instance, mostMatchedAbove(instance, -Infinity)))
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

/** The objective and the prices of one flow with the pairs of another that fills as much. */
function withPairsOf(priced: Network, chosen: Network): Network {
  const choose = (side: Side, { filled, pairs, partners }: Side): Side => ({
    ...side,
    filled,
    pairs,
    partners
  })
  return {
    ...priced,
    use: chosen.use,
    mentees: choose(priced.mentees, chosen.mentees),
    mentors: choose(priced.mentors, chosen.mentors)
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
