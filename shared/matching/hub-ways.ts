import type { HubArcs, Residual } from './residual'
import { costToGain, costToLose, isClosed } from './residual'

/** Per mentor the least cost of a way to the hub or from it, with the rank and the pairs that its arc at the hub loses. */
export type HubWay = {
  readonly cost: Float64Array
  readonly rank: Float64Array
  readonly pairs: Int8Array
}

/**
 * The cheapest ways for a mentor with one mentee too many to end at the hub; `step` holds the least cost from mentor
 * j to mentor k at j × mentors + k.
 */
export function findWaysToHub(residual: Residual, step: Float64Array): HubWay {
  const { instance, toHub, seatStart, seatPair, seatMentee } = residual
  const count = instance.mentorCount
  const way = startWay(toHub.mentor)
  for (let j = 0; j < count; j += 1) {
    for (let seat = seatStart[j]!; seat < seatStart[j + 1]!; seat += 1) {
      const mentee = seatMentee[seat]!
      const whole = costToLose(residual, seatPair[seat]!, mentee) + toHub.mentee.cost[mentee]!
      if (whole < way.cost[j]!) take(way, j, { ...arcOf(toHub.mentee, mentee), cost: whole })
    }
  }
  // Step from any mentor j to `via`, which is settled.
  spread(way, (j, via) => step[j * count + via]!)
  return way
}

/** The cheapest ways by which somebody can come to a mentor from the hub. */
export function findWaysFromHub(residual: Residual, step: Float64Array): HubWay {
  const { instance, chosen, fromHub } = residual
  const count = instance.mentorCount
  const way = startWay(fromHub.mentor)
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const entry = fromHub.mentee.cost[mentee]!
    if (entry === Infinity || isClosed(residual, 'mentee', mentee)) continue
    for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
      const k = instance.pairMentor[a]!
      if (chosen.use[a] !== 0 || isClosed(residual, 'mentor', k)) continue
      const whole = entry + costToGain(residual, a, mentee)
      if (whole < way.cost[k]!) take(way, k, { ...arcOf(fromHub.mentee, mentee), cost: whole })
    }
  }
  spread(way, (k, via) => step[via * count + k]!)
  return way
}

type Offer = { readonly cost: number; readonly rank: number; readonly pairs: number }

function arcOf({ rank, pairs }: HubArcs, person: number): Omit<Offer, 'cost'> {
  return { rank: rank[person]!, pairs }
}

function startWay({ cost, rank, pairs }: HubArcs): HubWay {
  return { cost: cost.slice(), rank: rank.slice(), pairs: new Int8Array(cost.length).fill(pairs) }
}

function take(way: HubWay, mentor: number, { cost, rank, pairs }: Offer): void {
  way.cost[mentor] = cost
  way.rank[mentor] = rank
  way.pairs[mentor] = pairs
}

/** Dijkstra's search over all mentors; `lengthOf` is the step between a mentor and one that is settled. */
function spread(way: HubWay, lengthOf: (mentor: number, via: number) => number): void {
  const { cost, rank, pairs } = way
  const open = Int32Array.from(cost.keys())
  for (let left = open.length; left > 0; left -= 1) {
    let nearest = 0
    for (let at = 1; at < left; at += 1) if (cost[open[at]!]! < cost[open[nearest]!]!) nearest = at
    const via = open[nearest]!
    open[nearest] = open[left - 1]!
    if (cost[via] === Infinity) return
    for (let at = 0; at < left - 1; at += 1) {
      const mentor = open[at]!
      const whole = cost[via]! + lengthOf(mentor, via)
      if (whole < cost[mentor]!) take(way, mentor, { cost: whole, rank: rank[via]!, pairs: pairs[via]! })
    }
  }
}
