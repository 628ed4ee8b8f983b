/**
 * What can still be changed in an assignment that prices prove to be the best, and what each change costs.
 *
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993), 9.3 and 9.7 (residual network, reduced costs). Notation as in
 * SPEC.md, M16 and M17. Nodes are mentees, heads (mentors, and limits before them) and hubs (the one that joins source
 * and sink, and limits before it; pair-heads.ts). Arcs, all of cost ≥ 0, where p and q hold what limits on the way cost:
 *   mentee → head     the pair is gained: p + q − s            head → mentee     it is given up: s − p − q
 *   mentee → its hub  it gives up its last unit: R(f − 1) + p   hub → mentee      it gets another one: −R(f) − p
 *   mentor → the hub  it takes a free place: −V(l) − q          the hub → mentor  it gives one back: V(l − 1) + q
 *   behind → limit    one pair less passes it: λ               limit → the hub   the same before the hub: λ
 * Locked pairs, units and places cannot change; nor can people who have nothing else.
 */
import type { SparsePrices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import { gapOf, type Objective, pairProfit } from './objective'
import { createPairHeads, createPairHeadsWithin, type PairHeads } from './pair-heads'

/** The unlocked chosen pairs that lead to head h stand in `seatPair` and `seatMentee` from `seatStart[h]` on. */
export type Residual = PairHeads & {
  readonly instance: Instance
  readonly objective: Objective
  readonly chosen: ChosenPairs
  /** Prices with what the limits cost that a pair of this mentee passes, and those before this head. */
  readonly menteePrice: ArrayLike<number>
  readonly headPrice: ArrayLike<number>
  readonly toHub: { readonly mentee: HubArcs; readonly mentor: HubArcs }
  readonly fromHub: { readonly mentee: HubArcs; readonly mentor: HubArcs }
  readonly seatStart: Int32Array
  readonly seatPair: Int32Array
  readonly seatMentee: Int32Array
}

/**
 * One arc per person. `cost` is Infinity where there is none; `rank` counts the levels and minimum places that it
 * loses, `pairs` the pairs.
 */
export type HubArcs = {
  readonly cost: Float64Array
  readonly rank: Float64Array
  readonly pairs: number
}

type ProvingPrices = {
  readonly mentee: ArrayLike<number>
  readonly mentor: ArrayLike<number>
  readonly limit: SparsePrices | null
}

/** What is known of an assignment: its pairs, the limits that it keeps, and prices that prove it the best. */
export type Proved = {
  readonly chosen: ChosenPairs
  readonly prices: ProvingPrices
  readonly nested?: NestedLimits | null
}

/** The residual network of chosen pairs under an objective that the prices prove them best for; null if they do not. */
export function createProvedResidual(
  instance: Instance,
  objective: Objective,
  proved: Proved
): Residual | null {
  const residual = createResidual(instance, objective, proved)
  return residual !== null && isProved(residual) ? residual : null
}

/** The same for pairs that are known to be proved. Null where a limit has a price that they do not reach. */
export function createResidual(
  instance: Instance,
  objective: Objective,
  { chosen, prices, nested = null }: Proved
): Residual | null {
  const own = { mentee: prices.mentee, mentor: prices.mentor }
  const heads =
    nested === null
      ? createPairHeads(instance, chosen)
      : createPairHeadsWithin(instance, chosen, { nested, prices: prices.limit ?? [] })
  if (heads === null) return null
  const { mentees, mentors } = toPeople(instance, objective, chosen)
  return {
    ...heads,
    instance,
    objective,
    chosen,
    ...addLimitPrices(heads, own),
    toHub: { mentee: toLosses(mentees, own.mentee, 1), mentor: toGains(mentors, own.mentor, 0) },
    fromHub: { mentee: toGains(mentees, own.mentee, -1), mentor: toLosses(mentors, own.mentor, 0) },
    ...toSeats(instance, chosen, heads)
  }
}

/** What it costs to gain a pair that is not chosen. */
export function costToGain(residual: Residual, position: number, mentee: number): number {
  const head = residual.pairHead[position]!
  return residual.menteePrice[mentee]! + residual.headPrice[head]! - profitOf(residual, position)
}

/** What it costs to give up a pair that is chosen and not locked. */
export function costToLose(residual: Residual, position: number, mentee: number): number {
  return 0 - costToGain(residual, position, mentee)
}

/** Whether locks leave no way to choose a pair that is not chosen. */
export function isClosed(residual: Residual, position: number, mentee: number): boolean {
  return residual.menteeIsClosed[mentee] === 1 || residual.headIsClosed[residual.pairHead[position]!] === 1
}

/** Whether no change pays, so that the prices prove these pairs the best as well. */
function isProved(residual: Residual): boolean {
  const { instance, chosen, toHub, fromHub, pairHead, headIsClosed, menteeIsClosed } = residual
  const ends = [toHub.mentee, toHub.mentor, fromHub.mentee, fromHub.mentor]
  if (ends.some(({ cost }) => cost.some((number) => number < 0))) return false
  for (let i = 0; i < instance.menteeCount; i += 1) {
    if (menteeIsClosed[i] === 1) continue
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      if (chosen.use[a] === 2 || headIsClosed[pairHead[a]!] === 1) continue
      const cost = costToGain(residual, a, i)
      if (chosen.use[a] === 1 ? cost > 0 : cost < 0) return false
    }
  }
  return true
}

function profitOf({ instance, objective }: Residual, position: number): number {
  return pairProfit(objective, instance.pairScore[position]!)
}

/** Adds the prices of the limits that lie on a pair's way. */
function addLimitPrices(
  { heads, headMentor, hubs, menteeHub }: PairHeads,
  { mentee, mentor }: Pick<ProvingPrices, 'mentee' | 'mentor'>
) {
  if (heads.count === mentor.length && hubs.count === 1) return { menteePrice: mentee, headPrice: mentor }
  const headPrice = Float64Array.from(headMentor, (j) => mentor[j] ?? 0)
  for (let head = mentor.length; head < heads.count; head += 1)
    headPrice[head] = (headPrice[heads.parent[head]!] ?? 0) + heads.cost[head]!
  const hubPrice = new Float64Array(hubs.count)
  for (let hub = 1; hub < hubs.count; hub += 1) hubPrice[hub] = hubPrice[hubs.parent[hub]!]! + hubs.cost[hub]!
  const menteePrice = Float64Array.from(mentee, (price, i) => price + hubPrice[menteeHub[i]!]!)
  return { menteePrice, headPrice }
}

/** Units of mentees or places of mentors: `used` of `room`, the first `fixed` locked; `rank` is what unit k counts. */
type People = {
  readonly count: number
  readonly used: Int32Array
  readonly room: Int32Array
  readonly fixed: Int32Array
  readonly rank: (person: number, unit: number) => number
  readonly reward: (person: number, unit: number) => number
}

function toPeople(instance: Instance, objective: Objective, chosen: ChosenPairs) {
  const { levels, levelRewards, unitGap, minimum, minimumReward, balance } = objective
  const gap = gapOf(objective)
  const unitReward = (i: number, unit: number) => (levelRewards[levels.first[i]!] ?? 0) - unitGap * unit
  const placeRank = (j: number, place: number) => (place < minimum[j]! ? minimumReward / gap : 0)
  const mentees: People = {
    count: instance.menteeCount,
    used: chosen.filled,
    room: chosen.demand,
    fixed: chosen.fixedFilled,
    rank: (i, unit) => unitReward(i, unit) / gap,
    reward: unitReward
  }
  const mentors: People = {
    count: instance.mentorCount,
    used: chosen.load,
    room: instance.capacity,
    fixed: chosen.fixedLoad,
    rank: placeRank,
    reward: (j, place) => gap * placeRank(j, place) - balance * place
  }
  return { mentees, mentors }
}

/** The arcs on which somebody takes one more unit. */
function toGains(
  { count, used, room, rank, reward }: People,
  price: ArrayLike<number>,
  pairs: number
): HubArcs {
  const arcs = { cost: new Float64Array(count).fill(Infinity), rank: new Float64Array(count), pairs }
  for (let x = 0; x < count; x += 1) {
    if (used[x]! >= room[x]!) continue
    arcs.cost[x] = 0 - reward(x, used[x]!) - price[x]!
    arcs.rank[x] = 0 - rank(x, used[x]!)
  }
  return arcs
}

/** The arcs on which somebody gives up the last unit. */
function toLosses(people: People, price: ArrayLike<number>, pairs: number): HubArcs {
  const { count, used, fixed, rank, reward } = people
  const arcs = { cost: new Float64Array(count).fill(Infinity), rank: new Float64Array(count), pairs }
  for (let x = 0; x < count; x += 1) {
    if (used[x]! <= fixed[x]!) continue
    arcs.cost[x] = reward(x, used[x]! - 1) + price[x]!
    arcs.rank[x] = rank(x, used[x]! - 1)
  }
  return arcs
}

function toSeats({ rowStart }: Instance, { pairs, use }: ChosenPairs, { pairHead, heads }: PairHeads) {
  const seatStart = new Int32Array(heads.count + 1)
  for (const a of pairs) if (use[a] !== 2) seatStart[pairHead[a]! + 1]! += 1
  for (let head = 0; head < heads.count; head += 1) seatStart[head + 1]! += seatStart[head]!
  const next = seatStart.slice()
  const seatPair = new Int32Array(seatStart[heads.count]!)
  const seatMentee = new Int32Array(seatStart[heads.count]!)
  let mentee = 0
  for (const a of pairs) {
    while (rowStart[mentee + 1]! <= a) mentee += 1
    if (use[a] === 2) continue
    const seat = next[pairHead[a]!]!
    next[pairHead[a]!] = seat + 1
    seatPair[seat] = a
    seatMentee[seat] = mentee
  }
  return { seatStart, seatPair, seatMentee }
}
