import type { ChainLink, Prices, SparsePrices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import { checkSlackness } from './check-prices'
import { type Columns, toColumns } from './columns'
import type { ExactProblem } from './exact-problem'
import type { Instance } from './instance'
import type { NestedLimits } from './nest-limits'
import { none } from './simplex-tree'
import type { SolutionFault } from './solution-fault'

/**
 * Complementary slackness, link by link (SPEC.md, M29): a pair, a unit or a limit is judged by the first prices that
 * leave it a slack; what has none may be exchanged and is judged by the next link. Null if the chain proves the pairs
 * leximin. `counts` is the problem that only counts, by pairs that pay for the limits. Numbers of links are so small that
 * doubles add them exactly.
 */
export function findChainFault(
  counts: ExactProblem,
  { chosen, nested }: Claimed,
  { prices, chain }: { readonly prices: Prices; readonly chain: readonly ChainLink[] }
): SolutionFault | null {
  const checked = checkSlackness(counts, chosen, prices)
  if (!checked.ok) return checked.error
  const state = openState(counts, { chosen, nested }, prices)
  let before = -Infinity
  for (const [link, entries] of chain.entries()) {
    const { floor } = entries
    if (!Number.isSafeInteger(floor) || floor <= before) return { kind: 'link-unfit', link }
    if (!readLink(state, entries) || !judgePairs(state, floor) || !judgeLinks(state))
      return { kind: 'link-unfit', link }
    clearPrices(entries.mentee, state.mentees.price)
    clearPrices(entries.mentor, state.mentors.price)
    clearPrices(entries.limit, state.limits.price)
    before = floor
  }
  const position = chosen.pairs.find((a) => state.open[a] === 1 && state.score[a]! > before)
  return position === undefined ? null : { kind: 'score-not-proved', position }
}

/** Chosen pairs, and the limits that prices are about; null if they do without. */
type Claimed = { readonly chosen: ChosenPairs; readonly nested: NestedLimits | null }

/** What no prices have judged so far: pairs, how many units a person may fill, and how many pairs a limit may count. */
type OpenState = {
  readonly chosen: ChosenPairs
  readonly score: Float64Array
  /** 1 as long as a pair is not judged and scores at least the floor; 2 if its own floor left it no slack. */
  readonly open: Uint8Array
  readonly rowStart: Int32Array
  readonly columns: Columns
  readonly mentees: OpenSide
  readonly mentors: OpenSide
  readonly limits: OpenSide
  readonly nested: NestedLimits | null
  /** Per pair its head: its mentor, or behind all mentors its smallest limit on pairs of that mentor. */
  readonly head: Int32Array
  /** What a pair costs at its mentee, and at its head, by the link that is judged: all limits on the way included. */
  readonly menteeCost: Float64Array
  readonly headCost: Float64Array
}

type OpenSide = {
  readonly price: Float64Array
  readonly filled: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
}

function openState(counts: ExactProblem, { chosen, nested }: Claimed, prices: Prices): OpenState {
  const { instance, unitReward, placeReward } = counts
  const { filled, fixedFilled, load, fixedLoad, demand } = chosen
  const head = toHeads(instance, nested)
  const headCount = load.length + (nested?.limits.length ?? 0)
  const open = listOpen(counts, chosen, prices)
  return {
    chosen,
    score: instance.pairScore,
    rowStart: instance.rowStart,
    open,
    columns: toColumns(instance, open, { head, headCount }),
    mentees: openSide(filled, (i, k) =>
      k < fixedFilled[i]! ? 1n : k < demand[i]! ? unitReward(i, k) + BigInt(prices.mentee[i]!) : -1n
    ),
    mentors: openSide(load, (j, k) =>
      k < fixedLoad[j]! ? 1n : k < instance.capacity[j]! ? placeReward(j, k) + BigInt(prices.mentor[j]!) : -1n
    ),
    limits: openLimits({ chosen, nested }, prices.limit ?? []),
    nested,
    head,
    menteeCost: new Float64Array(filled.length),
    headCost: new Float64Array(headCount)
  }
}

function toHeads({ pairMentor, mentorCount }: Instance, nested: NestedLimits | null): Int32Array {
  if (nested === null) return pairMentor
  return pairMentor.map((mentor, a) => (nested.ofPair[a] === none ? mentor : mentorCount + nested.ofPair[a]!))
}

function listOpen(
  { instance, profit, reaches }: ExactProblem,
  chosen: ChosenPairs,
  prices: Prices
): Uint8Array {
  const { filled, fixedFilled, fixedLoad, demand, use } = chosen
  const open = new Uint8Array(use.length)
  for (let i = 0; i < filled.length; i += 1) {
    if (fixedFilled[i]! >= demand[i]!) continue
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      const j = instance.pairMentor[a]!
      if (use[a] === 2 || fixedLoad[j]! >= instance.capacity[j]! || !reaches(a)) continue
      open[a] = Number(profit(a)) === prices.mentee[i]! + prices.mentor[j]! ? 1 : 0
    }
  }
  return open
}

/** A limit that costs something must count as many pairs as it may. */
function openLimits({ chosen, nested }: Claimed, prices: SparsePrices): OpenSide {
  const count = nested?.limits.length ?? 0
  const side = {
    price: new Float64Array(count),
    filled: new Int32Array(count),
    low: new Int32Array(count),
    high: new Int32Array(count)
  }
  const priced = new Set(prices.map(([limit]) => limit))
  for (const [limit, { pairs, most }] of (nested?.limits ?? []).entries()) {
    side.filled[limit] = pairs.reduce((held, a) => held + (chosen.use[a] === 0 ? 0 : 1), 0)
    side.low[limit] = priced.has(limit) ? most : most - nested!.left[limit]!
    side.high[limit] = most
  }
  return side
}

/** `worth` of a unit is above 0 if it must be filled, below 0 if it must not, and falls. */
function openSide(filled: Int32Array, worth: (person: number, unit: number) => bigint): OpenSide {
  const low = new Int32Array(filled.length)
  const high = new Int32Array(filled.length)
  for (let x = 0; x < filled.length; x += 1) {
    while (worth(x, low[x]!) > 0n) low[x]! += 1
    high[x] = low[x]!
    // Beyond one unit more than are filled it makes no difference.
    while (high[x]! <= filled[x]! && worth(x, high[x]!) === 0n) high[x]! += 1
  }
  return { price: new Float64Array(filled.length), filled, low, high }
}

const largestPrice = 2 ** 31

/** Enters the prices of a link; false if they are malformed. */
function readLink({ mentees, mentors, limits, ...state }: OpenState, link: ChainLink): boolean {
  const isRead =
    readPrices(link.mentee, mentees.price) &&
    readPrices(link.mentor, mentors.price) &&
    readPrices(link.limit, limits.price)
  if (!isRead) return false
  const { menteeCost, headCost, nested } = state
  menteeCost.set(mentees.price)
  headCost.set(mentors.price)
  if (nested === null) return true
  const cost = new Float64Array(limits.price.length)
  for (const limit of nested.order) {
    cost[limit] = limits.price[limit]! + (cost[nested.parent[limit]!] ?? 0)
    const mentor = nested.mentor[limit]!
    if (mentor !== none) headCost[mentors.price.length + limit] = cost[limit] + mentors.price[mentor]!
  }
  for (const [i, limit] of nested.ofMentee.entries()) menteeCost[i]! += cost[limit] ?? 0
  return true
}

/** Enters a link's prices; false if they are not by rising index, or not small whole numbers other than 0. */
function readPrices(entries: SparsePrices, price: Float64Array): boolean {
  let last = -1
  for (const [index, value] of entries) {
    const sound = Number.isInteger(index) && index > last && index < price.length && Number.isInteger(value)
    if (!sound || value === 0 || Math.abs(value) > largestPrice) return false
    price[index] = value
    last = index
  }
  return true
}

function clearPrices(entries: SparsePrices, price: Float64Array): void {
  for (const [index] of entries) price[index] = 0
}

/**
 * Judges the pairs of all where they cost something, and all chosen ones. The others are open still if they score above
 * the floor; if not, each of them would be one pair too many of its score.
 */
function judgePairs(state: OpenState, floor: number): boolean {
  const { chosen, head, menteeCost, headCost, columns, rowStart } = state
  for (let i = 0; i < menteeCost.length; i += 1) {
    if (menteeCost[i] === 0) continue
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) if (!judge(state, floor, { a, i })) return false
  }
  for (let h = 0; h < headCost.length; h += 1) {
    if (headCost[h] === 0) continue
    for (let k = columns.start[h]!; k < columns.start[h + 1]!; k += 1) {
      if (!judge(state, floor, { a: columns.pair[k]!, i: columns.mentee[k]! })) return false
    }
  }
  let i = 0
  for (const a of chosen.pairs) {
    while (rowStart[i + 1]! <= a) i += 1
    if (state.open[a] === 1 && menteeCost[i] === 0 && headCost[head[a]!] === 0) {
      if (!judge(state, floor, { a, i })) return false
    }
  }
  return true
}

/** False if the pair contradicts the link. */
function judge(
  state: OpenState,
  floor: number,
  { a, i }: { readonly a: number; readonly i: number }
): boolean {
  if (state.open[a] === 0) return true
  const score = state.score[a]!
  const isChosen = state.chosen.use[a] === 1
  if (score < floor && state.open[a] !== 2) {
    state.open[a] = 0
    return !isChosen
  }
  const slack = (score === floor ? 1 : 0) + state.menteeCost[i]! + state.headCost[state.head[a]!]!
  if (slack !== 0) state.open[a] = 0
  else if (score === floor) state.open[a] = 2
  return isChosen ? slack <= 0 : slack >= 0
}

function judgeLinks({ mentees, mentors, limits }: OpenState): boolean {
  return judgeUnits(mentees) && judgeUnits(mentors) && judgeUnits(limits)
}

function judgeUnits({ price, filled, low, high }: OpenSide): boolean {
  for (let x = 0; x < price.length; x += 1) {
    if (price[x]! > 0) {
      if (filled[x] !== high[x]) return false
      low[x] = filled[x]!
    }
    if (price[x]! < 0) {
      if (filled[x] !== low[x]) return false
      high[x] = filled[x]!
    }
  }
  return true
}
