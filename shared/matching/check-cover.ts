import type { Cover } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import type { ExactProblem } from './exact-problem'
import type { CertificatePart, CoverFault, Side } from './solution-fault'
import { listLimits, type NestedLimits } from './nest-limits'
import { findNumbersFault } from './find-numbers-fault'

type Claim = {
  readonly part: CertificatePart
  readonly cover: Cover
  /** The limits that its prices are about; the problem's pairs already pay for them. */
  readonly nested: NestedLimits | null
}

/**
 * Weak duality in BigInt (SPEC.md, M18): the prices of a cover prove its bound, and every price is the highest that
 * does so with the others as they are. Null if that holds.
 */
export function findCoverFault(
  problem: ExactProblem,
  chosen: ChosenPairs,
  { part, cover, nested }: Claim
): CoverFault | null {
  const lengths = { mentee: chosen.filled.length, mentor: chosen.load.length }
  const malformed = findNumbersFault(part, { mentee: cover.mentee, mentor: cover.mentor }, lengths)
  if (malformed !== null) return malformed
  if (!Number.isSafeInteger(cover.bound))
    return { kind: 'numbers-malformed', part, list: 'bound', index: null }
  const bound = lockedValue(problem, chosen)
  const mentee = cover.mentee.map((price, i) => sumUnits(problem, chosen, { index: i, price: BigInt(price) }))
  const mentor = cover.mentor.map((price, j) =>
    sumPlaces(problem, chosen, { index: j, price: BigInt(price) })
  )
  const tally = {
    mentee,
    mentor,
    limit: nested === null ? [] : Array.from(nested.left, BigInt),
    bound: bound + sumValues(mentee) + sumValues(mentor) + sumLimits(cover, nested)
  }
  addPairs(problem, chosen, { tally, nested })
  if (tally.bound !== BigInt(cover.bound)) return { kind: 'bound-differs', part }
  const loose = (cover.limit ?? []).find(([limit]) => tally.limit[limit]! <= 0n)
  if (loose !== undefined) return { kind: 'limit-unfit', limit: loose[0] }
  return findLoose(part, 'mentee', mentee) ?? findLoose(part, 'mentor', mentor)
}

/** Places and units filled, by level and minimum load: what a cover bounds. */
export function valueOfChosen(problem: ExactProblem, { filled, load }: ChosenPairs): bigint {
  return valueOf(problem, filled, load)
}

/**
 * What a mentee or mentor adds to the bound, and how much more a price higher by one would add (`rise`, less one for
 * each pair that it relieves). A closed one has nothing left to choose.
 */
type Share = { readonly price: bigint; readonly closed: boolean; readonly value: bigint; rise: bigint }

/** `limit` says how much more a limit's price higher by one would add. */
type Tally = {
  readonly mentee: readonly Share[]
  readonly mentor: readonly Share[]
  readonly limit: bigint[]
  bound: bigint
}

type Priced = { readonly index: number; readonly price: bigint }

function lockedValue(problem: ExactProblem, { fixedFilled, fixedLoad }: ChosenPairs): bigint {
  return valueOf(problem, fixedFilled, fixedLoad)
}

function valueOf(problem: ExactProblem, filled: Int32Array, load: Int32Array): bigint {
  let value = 0n
  for (const [i, units] of filled.entries()) {
    for (let unit = 0; unit < units; unit += 1) value += problem.unitReward(i, unit)
  }
  for (const [j, places] of load.entries()) {
    for (let place = 0; place < places; place += 1) value += problem.placeReward(j, place)
  }
  return value
}

function sumUnits(problem: ExactProblem, chosen: ChosenPairs, { index, price }: Priced): Share {
  const first = chosen.fixedFilled[index]!
  const room = chosen.demand[index]!
  const share = { price, closed: first === room, value: 0n, rise: 0n }
  for (let unit = first; unit < room; unit += 1) {
    addShare(share, { gain: problem.unitReward(index, unit) + price, times: 1n })
  }
  return share
}

/** All places below the minimum earn alike, and so do all others: two sums instead of one per place. */
function sumPlaces(
  { instance, placeReward }: ExactProblem,
  chosen: ChosenPairs,
  { index, price }: Priced
): Share {
  const first = chosen.fixedLoad[index]!
  const room = instance.capacity[index]!
  const owed = Math.max(first, instance.minimum[index]!)
  const share = { price, closed: first === room, value: 0n, rise: 0n }
  if (owed > first) addShare(share, { gain: placeReward(index, first) + price, times: BigInt(owed - first) })
  if (room > owed) addShare(share, { gain: placeReward(index, owed) + price, times: BigInt(room - owed) })
  return share
}

function addShare(
  share: { value: bigint; rise: bigint },
  { gain, times }: { readonly gain: bigint; readonly times: bigint }
): void {
  if (gain < 0n) return
  share.value += gain * times
  share.rise += times
}

function sumValues(shares: readonly Share[]): bigint {
  return shares.reduce((sum, { value }) => sum + value, 0n)
}

function sumLimits({ limit }: Cover, nested: NestedLimits | null): bigint {
  return (limit ?? []).reduce(
    (sum, [index, price]) => sum + BigInt(price) * BigInt(nested?.left[index] ?? 0),
    0n
  )
}

function addPairs(
  { instance, profit, reaches }: ExactProblem,
  { use }: ChosenPairs,
  { tally, nested }: { readonly tally: Tally; readonly nested: NestedLimits | null }
): void {
  for (let i = 0; i < instance.menteeCount; i += 1) {
    const mentee = tally.mentee[i]!
    if (mentee.closed) continue
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      const mentor = tally.mentor[instance.pairMentor[a]!]!
      if (mentor.closed || use[a] === 2 || !reaches(a)) continue
      const rest = profit(a) - mentee.price - mentor.price
      if (rest <= 0n) continue
      tally.bound += rest
      mentee.rise -= 1n
      mentor.rise -= 1n
      if (nested !== null) for (const limit of listLimits(nested, i, a)) tally.limit[limit]! -= 1n
    }
  }
}

function findLoose(part: CertificatePart, side: Side, shares: readonly Share[]): CoverFault | null {
  const index = shares.findIndex(({ price, closed, rise }) => (closed ? price !== 0n : rise <= 0n))
  return index < 0 ? null : { kind: 'price-not-highest', part, side, index }
}
