/**
 * What can still be changed in an assignment that prices prove to be the best, and what each change costs.
 *
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993), 9.3 and 9.7 (residual network, reduced costs). Notation as in
 * SPEC.md, M16 and M17. Nodes are mentees, mentors and the hub that joins source and sink. Arcs, all of cost ≥ 0:
 *   mentee → mentor   the pair is gained: p + q − s            mentor → mentee   it is given up: s − p − q
 *   mentee → hub      it gives up its last unit: R(f − 1) + p   hub → mentee      it gets another one: −R(f) − p
 *   mentor → hub      it takes a free place: −V(l) − q          hub → mentor      it gives one back: V(l − 1) + q
 * Locked pairs, units and places cannot change; nor can people who have nothing else.
 */
import type { ChosenPairs } from './check-feasibility'
import type { Instance } from './instance'
import type { Objective } from './objective'
import { pairProfit } from './objective'

/** The unlocked chosen pairs of mentor j stand in `seatPair` and `seatMentee` from `seatStart[j]` on. */
export type Residual = {
  readonly instance: Instance
  readonly objective: Objective
  readonly chosen: ChosenPairs
  readonly menteePrice: ArrayLike<number>
  readonly mentorPrice: ArrayLike<number>
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

type Proved = {
  readonly chosen: ChosenPairs
  readonly prices: { readonly mentee: ArrayLike<number>; readonly mentor: ArrayLike<number> }
}

/** The residual network of chosen pairs under an objective that the prices prove them best for. */
export function createResidual(
  instance: Instance,
  objective: Objective,
  { chosen, prices }: Proved
): Residual {
  const { mentees, mentors } = toPeople(instance, objective, chosen)
  return {
    instance,
    objective,
    chosen,
    menteePrice: prices.mentee,
    mentorPrice: prices.mentor,
    toHub: { mentee: toLosses(mentees, prices.mentee, 1), mentor: toGains(mentors, prices.mentor, 0) },
    fromHub: { mentee: toGains(mentees, prices.mentee, -1), mentor: toLosses(mentors, prices.mentor, 0) },
    ...toSeats(instance, chosen)
  }
}

/** What it costs to gain a pair that is not chosen. */
export function costToGain(residual: Residual, position: number, mentee: number): number {
  const mentor = residual.instance.pairMentor[position]!
  return residual.menteePrice[mentee]! + residual.mentorPrice[mentor]! - profitOf(residual, position)
}

/** What it costs to give up a pair that is chosen and not locked. */
export function costToLose(residual: Residual, position: number, mentee: number): number {
  return 0 - costToGain(residual, position, mentee)
}

/** Whether all units of a mentee, or all places of a mentor, are locked, or there are none. */
export function isClosed({ instance, chosen }: Residual, side: 'mentee' | 'mentor', index: number): boolean {
  return side === 'mentee'
    ? chosen.fixedFilled[index] === chosen.demand[index]
    : chosen.fixedLoad[index] === instance.capacity[index]
}

/** Whether no change pays, so that the prices prove these pairs the best as well. */
export function isProved(residual: Residual): boolean {
  const { instance, chosen, toHub, fromHub } = residual
  const ends = [toHub.mentee, toHub.mentor, fromHub.mentee, fromHub.mentor]
  const isClosedMentor = Array.from({ length: instance.mentorCount }, (_, j) =>
    isClosed(residual, 'mentor', j)
  )
  if (ends.some(({ cost }) => cost.some((number) => number < 0))) return false
  for (let i = 0; i < instance.menteeCount; i += 1) {
    if (isClosed(residual, 'mentee', i)) continue
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      if (chosen.use[a] === 2 || isClosedMentor[instance.pairMentor[a]!]) continue
      const cost = costToGain(residual, a, i)
      if (chosen.use[a] === 1 ? cost > 0 : cost < 0) return false
    }
  }
  return true
}

function profitOf({ instance, objective }: Residual, position: number): number {
  return pairProfit(objective, instance.pairScore[position]!)
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
  const { levels, unitGap, minimum, minimumReward, balance } = objective
  const unitRank = (i: number, unit: number) => (unitGap === 0 ? 0 : levels.count - levels.first[i]! - unit)
  const placeRank = (j: number, place: number) => (place < minimum[j]! ? 1 : 0)
  const mentees: People = {
    count: instance.menteeCount,
    used: chosen.filled,
    room: chosen.demand,
    fixed: chosen.fixedFilled,
    rank: unitRank,
    reward: (i, unit) => unitGap * unitRank(i, unit)
  }
  const mentors: People = {
    count: instance.mentorCount,
    used: chosen.load,
    room: instance.capacity,
    fixed: chosen.fixedLoad,
    rank: placeRank,
    reward: (j, place) => minimumReward * placeRank(j, place) - balance * place
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

function toSeats(
  { mentorCount, rowStart, pairMentor }: Instance,
  { pairs, use, load, fixedLoad }: ChosenPairs
) {
  const seatStart = new Int32Array(mentorCount + 1)
  for (let j = 0; j < mentorCount; j += 1) seatStart[j + 1] = seatStart[j]! + load[j]! - fixedLoad[j]!
  const next = seatStart.slice()
  const seatPair = new Int32Array(seatStart[mentorCount]!)
  const seatMentee = new Int32Array(seatStart[mentorCount]!)
  let mentee = 0
  for (const a of pairs) {
    while (rowStart[mentee + 1]! <= a) mentee += 1
    if (use[a] === 2) continue
    const seat = next[pairMentor[a]!]!
    next[pairMentor[a]!] = seat + 1
    seatPair[seat] = a
    seatMentee[seat] = mentee
  }
  return { seatStart, seatPair, seatMentee }
}
