import type { Instance } from './instance'
import type { Levels } from './levels'
import type { Objective } from './objective'

/**
 * Mentees with their units, or mentors with their places: to the solver both sides are alike, and either may bid for
 * the other. Person x has `room[x]` units, of which the first `fixed[x]` are locked and `filled[x]` are taken; unit k
 * earns `base[x]` − k × `step`, and `bonus` more while k < `owed[x]`. `pairs[x]` holds the positions of the chosen
 * pairs that are not locked, `partners[x]` in the same order who they are with. `price[x]` is what one of its units
 * costs; Infinity if all are locked, or there are none.
 */
export type Side = {
  readonly count: number
  readonly room: Int32Array
  readonly base: Float64Array
  readonly step: number
  readonly bonus: number
  readonly owed: Int32Array
  readonly filled: Int32Array
  readonly fixed: Int32Array
  readonly price: Float64Array
  readonly pairs: readonly number[][]
  readonly partners: readonly number[][]
}

/** What units earn. */
export type Rewards = Pick<Side, 'room' | 'base' | 'step' | 'bonus' | 'owed'>

export function menteeRewards(
  { menteeCount }: Instance,
  { levels, levelRewards, unitGap }: Objective
): Rewards {
  return {
    room: levels.demand,
    base: toBase(levels, levelRewards),
    step: unitGap,
    bonus: 0,
    owed: new Int32Array(menteeCount)
  }
}

/** What the first unit of each mentee earns. */
function toBase({ first }: Levels, levelRewards: Float64Array): Float64Array {
  const base = new Float64Array(first.length)
  for (let i = 0; i < first.length; i += 1) base[i] = levelRewards[first[i]!] ?? 0
  return base
}

export function mentorRewards({ mentorCount, capacity }: Instance, objective: Objective): Rewards {
  return {
    room: capacity,
    base: new Float64Array(mentorCount),
    step: objective.balance,
    bonus: objective.minimumReward,
    owed: objective.minimum
  }
}

/** Nothing but locked units is taken; every open unit is priced at what its first one earns. */
export function createSide(rewards: Rewards, fixed: Int32Array): Side {
  const count = fixed.length
  const side = {
    ...rewards,
    room: rewards.room.slice(),
    owed: rewards.owed.slice(),
    count,
    filled: fixed.slice(),
    fixed,
    price: new Float64Array(count),
    pairs: [] as number[][],
    partners: [] as number[][]
  }
  for (let x = 0; x < count; x += 1) {
    side.pairs.push([])
    side.partners.push([])
    side.price[x] = fixed[x]! < side.room[x]! ? -rewardOf(side, x, fixed[x]!) : Infinity
  }
  return side
}

export function rewardOf({ base, step, bonus, owed }: Side, person: number, unit: number): number {
  return (unit < owed[person]! ? bonus : 0) + base[person]! - step * unit
}

/** What it costs to take a unit that is still open: 0 if that earns what the unit is priced at; Infinity if none is. */
export function costToFill(side: Side, person: number): number {
  const filled = side.filled[person]!
  if (filled >= side.room[person]!) return Infinity
  return -(rewardOf(side, person, filled) + side.price[person]!)
}

/** What it costs to give up the last unit that is taken. */
export function costToDrop(side: Side, person: number): number {
  return rewardOf(side, person, side.filled[person]! - 1) + side.price[person]!
}

/** Whether all units are locked, or there are none. */
export function isClosed({ fixed, room }: Side, person: number): boolean {
  return fixed[person]! >= room[person]!
}

/** The lowest price of the side. */
export function leastOf({ price, count }: Side): number {
  let least = Infinity
  for (let x = 0; x < count; x += 1) if (price[x]! < least) least = price[x]!
  return least
}

/** Notes a chosen pair with one of its two people. */
export function linkPair(
  side: Side,
  person: number,
  pair: { readonly position: number; readonly partner: number }
): void {
  side.pairs[person]!.push(pair.position)
  side.partners[person]!.push(pair.partner)
}

/** Notes a chosen pair with one of its two people, one of whose units or places it takes. */
export function takeUnit(side: Side, person: number, pair: Parameters<typeof linkPair>[2]): void {
  linkPair(side, person, pair)
  side.filled[person]! += 1
}

export function unlinkPair(side: Side, person: number, position: number): void {
  const pairs = side.pairs[person]!
  const partners = side.partners[person]!
  const at = pairs.indexOf(position)
  pairs[at] = pairs.at(-1)!
  partners[at] = partners.at(-1)!
  pairs.pop()
  partners.pop()
}
