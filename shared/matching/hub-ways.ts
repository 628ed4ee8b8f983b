import type { HubArcs, Residual } from './residual'
import { costToGain, costToLose, isClosed } from './residual'

/** Per head the least cost of a way to a hub or from it, with the rank and the pairs that its arcs at hubs lose. */
export type HubWay = {
  readonly cost: Float64Array
  readonly rank: Float64Array
  readonly pairs: Int8Array
}

/** Per hub: `toHub` the cheapest ways of all that end there, `fromHub` those from there that pass no other hub. */
export type HubWays = { readonly toHub: readonly HubWay[]; readonly fromHub: readonly HubWay[] }

/** `step` holds the least cost from head j to head k at j × heads + k. */
export function findHubWays(residual: Residual, step: Float64Array): HubWays {
  const hubs = Array.from({ length: residual.hubs.count }, (_, hub) => hub)
  const back = transpose(step, residual.heads.count)
  const direct = hubs.map((hub) => findWaysToHub(residual, back, hub))
  const fromHub = hubs.map((hub) => findWaysFromHub(residual, step, hub))
  return { toHub: hubs.length === 1 ? direct : joinWays(residual, direct, fromHub), fromHub }
}

/** The cheapest ways for a head with one mentee too many to end at a hub and pass no other one before. */
function findWaysToHub(residual: Residual, back: Float64Array, hub: number): HubWay {
  const { heads, toHub, menteeHub, seatStart, seatPair, seatMentee } = residual
  const { count } = heads
  const way = startWay(count, hub === 0 ? toHub.mentor : null)
  for (let j = 0; j < count; j += 1) {
    for (let seat = seatStart[j]!; seat < seatStart[j + 1]!; seat += 1) {
      const mentee = seatMentee[seat]!
      if (menteeHub[mentee] !== hub) continue
      const whole = costToLose(residual, seatPair[seat]!, mentee) + toHub.mentee.cost[mentee]!
      if (whole < way.cost[j]!) take(way, j, { ...arcOf(toHub.mentee, mentee), cost: whole })
    }
  }
  spread(way, back)
  return way
}

/** The cheapest ways by which somebody can come to a head from a hub and pass no other one. */
function findWaysFromHub(residual: Residual, step: Float64Array, hub: number): HubWay {
  const { instance, heads, chosen, fromHub, menteeHub, pairHead } = residual
  const { count } = heads
  const way = startWay(count, hub === 0 ? fromHub.mentor : null)
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    const entry = fromHub.mentee.cost[mentee]!
    if (entry === Infinity || menteeHub[mentee] !== hub) continue
    for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
      if (chosen.use[a] !== 0 || isClosed(residual, a, mentee)) continue
      const k = pairHead[a]!
      const whole = entry + costToGain(residual, a, mentee)
      if (whole < way.cost[k]!) take(way, k, { ...arcOf(fromHub.mentee, mentee), cost: whole })
    }
  }
  spread(way, step)
  return way
}

/** Lets ways to a hub pass other hubs before. */
function joinWays(
  residual: Residual,
  direct: readonly HubWay[],
  fromHub: readonly HubWay[]
): readonly HubWay[] {
  const links = linkHubs(residual, direct, fromHub)
  return direct.map((own, hub) => {
    const way = { cost: own.cost.slice(), rank: own.rank.slice(), pairs: own.pairs.slice() }
    for (const [first, before] of direct.entries()) {
      const link = links[first]![hub]!
      for (let head = 0; head < way.cost.length; head += 1) {
        const whole = before.cost[head]! + link.cost
        if (first !== hub && whole < way.cost[head]!) take(way, head, add(offerAt(before, head), link))
      }
    }
    return way
  })
}

/** The cheapest way from every hub to every other one (Floyd, Warshall). */
function linkHubs(
  { hubs }: Residual,
  direct: readonly HubWay[],
  fromHub: readonly HubWay[]
): readonly (readonly Offer[])[] {
  const links = fromHub.map((from, first) =>
    direct.map((to, hub) => {
      let best: Offer = { cost: first === hub ? 0 : Infinity, rank: 0, pairs: 0 }
      if (first === hub) return best
      if (first > 0 && hubs.parent[first] === hub) best = { ...best, cost: hubs.cost[first]! }
      for (let head = 0; head < to.cost.length; head += 1) {
        if (from.cost[head]! + to.cost[head]! < best.cost) best = add(offerAt(from, head), offerAt(to, head))
      }
      return best
    })
  )
  for (let via = 0; via < links.length; via += 1) {
    for (const row of links) {
      for (let hub = 0; hub < links.length; hub += 1) {
        const [first, second] = [row[via]!, links[via]![hub]!]
        if (first.cost + second.cost < row[hub]!.cost) row[hub] = add(first, second)
      }
    }
  }
  return links
}

type Offer = { readonly cost: number; readonly rank: number; readonly pairs: number }

function arcOf({ rank, pairs }: HubArcs, person: number): Omit<Offer, 'cost'> {
  return { rank: rank[person]!, pairs }
}

function add(first: Offer, second: Offer): Offer {
  return {
    cost: first.cost + second.cost,
    rank: first.rank + second.rank,
    pairs: first.pairs + second.pairs
  }
}

function offerAt({ cost, rank, pairs }: HubWay, head: number): Offer {
  return { cost: cost[head]!, rank: rank[head]!, pairs: pairs[head]! }
}

/** No way for any head but those of the arcs, which are the first heads. */
function startWay(count: number, arcs: HubArcs | null): HubWay {
  const way = {
    cost: new Float64Array(count).fill(Infinity),
    rank: new Float64Array(count),
    pairs: new Int8Array(count)
  }
  if (arcs === null) return way
  way.cost.set(arcs.cost)
  way.rank.set(arcs.rank)
  way.pairs.fill(arcs.pairs)
  return way
}

function take(way: HubWay, head: number, { cost, rank, pairs }: Offer): void {
  way.cost[head] = cost
  way.rank[head] = rank
  way.pairs[head] = pairs
}

/** Steps by the head that they lead to: so those of one head stand side by side. */
function transpose(step: Float64Array, count: number): Float64Array {
  const back = new Float64Array(step.length)
  for (let j = 0; j < count; j += 1) {
    for (let k = 0; k < count; k += 1) back[k * count + j] = step[j * count + k]!
  }
  return back
}

/** Dijkstra's search over all heads; the steps between a settled head and others stand in its row. */
function spread(way: HubWay, step: Float64Array): void {
  const { cost, rank, pairs } = way
  const open = Int32Array.from(cost.keys())
  for (let left = open.length; left > 0; left -= 1) {
    let nearest = 0
    for (let at = 1; at < left; at += 1) if (cost[open[at]!]! < cost[open[nearest]!]!) nearest = at
    const via = open[nearest]!
    open[nearest] = open[left - 1]!
    if (cost[via] === Infinity) return
    const first = via * cost.length
    for (let at = 0; at < left - 1; at += 1) {
      const head = open[at]!
      const whole = cost[via]! + step[first + head]!
      if (whole < cost[head]!) take(way, head, { cost: whole, rank: rank[via]!, pairs: pairs[via]! })
    }
  }
}
