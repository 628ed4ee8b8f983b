import type { ChainLink, Prices, SparsePrices } from './certificate'
import type { ChosenPairs } from './check-feasibility'
import { checkSlackness } from './check-prices'
import { type Columns, toColumns } from './columns'
import type { ExactProblem } from './exact-problem'
import type { SolutionFault } from './solution-fault'

/**
 * Complementary slackness, link by link (SPEC.md, M29): a pair or a unit is judged by the first prices that leave it a
 * slack; what has none may be exchanged and is judged by the next link. Null if the chain proves the pairs leximin.
 * `counts` is the problem that only counts. Numbers of links are so small that doubles add them exactly.
 */
export function findChainFault(
  counts: ExactProblem,
  chosen: ChosenPairs,
  { prices, chain }: { readonly prices: Prices; readonly chain: readonly ChainLink[] }
): SolutionFault | null {
  const checked = checkSlackness(counts, chosen, prices)
  if (!checked.ok) return checked.error
  const state = openState(counts, chosen, prices)
  let before = -Infinity
  for (const [link, { floor, mentee, mentor }] of chain.entries()) {
    if (!Number.isSafeInteger(floor) || floor <= before) return { kind: 'link-unfit', link }
    if (!readPrices(mentee, state.mentees.price) || !readPrices(mentor, state.mentors.price))
      return { kind: 'link-unfit', link }
    if (!judgePairs(state, floor) || !judgeUnits(state.mentees) || !judgeUnits(state.mentors))
      return { kind: 'link-unfit', link }
    clearPrices(mentee, state.mentees.price)
    clearPrices(mentor, state.mentors.price)
    before = floor
  }
  const position = chosen.pairs.find((a) => state.open[a] === 1 && state.score[a]! > before)
  return position === undefined ? null : { kind: 'score-not-proved', position }
}

/** What no prices have judged so far: pairs, and how many units a person may fill. */
type OpenState = {
  readonly chosen: ChosenPairs
  readonly score: Float64Array
  readonly mentor: Int32Array
  /** 1 as long as a pair is not judged and scores at least the floor; 2 if its own floor left it no slack. */
  readonly open: Uint8Array
  readonly rowStart: Int32Array
  readonly columns: Columns
  readonly mentees: OpenSide
  readonly mentors: OpenSide
}

type OpenSide = {
  readonly price: Float64Array
  readonly filled: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
}

function openState(counts: ExactProblem, chosen: ChosenPairs, prices: Prices): OpenState {
  const { instance, unitReward, placeReward } = counts
  const { filled, fixedFilled, load, fixedLoad, demand, use } = chosen
  const isClosed = (i: number, j: number): boolean =>
    fixedFilled[i]! >= demand[i]! || fixedLoad[j]! >= instance.capacity[j]!
  const open = new Uint8Array(use.length)
  for (let i = 0; i < filled.length; i += 1) {
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      const j = instance.pairMentor[a]!
      const paid = prices.mentee[i]! + prices.mentor[j]!
      open[a] = use[a] !== 2 && !isClosed(i, j) && paid === 0 ? 1 : 0
    }
  }
  return {
    chosen,
    score: instance.pairScore,
    mentor: instance.pairMentor,
    rowStart: instance.rowStart,
    open,
    columns: toColumns(instance, open),
    mentees: openSide(filled, (i, k) =>
      k < fixedFilled[i]! ? 1n : k < demand[i]! ? unitReward(i, k) + BigInt(prices.mentee[i]!) : -1n
    ),
    mentors: openSide(load, (j, k) =>
      k < fixedLoad[j]! ? 1n : k < instance.capacity[j]! ? placeReward(j, k) + BigInt(prices.mentor[j]!) : -1n
    )
  }
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
 * Judges the pairs of all who have a price, and all chosen ones. The others are open still if they score above the
 * floor; if not, each of them would be one pair too many of its score.
 */
function judgePairs(state: OpenState, floor: number): boolean {
  const { chosen, mentor, mentees, mentors, columns, rowStart } = state
  for (let i = 0; i < mentees.price.length; i += 1) {
    if (mentees.price[i] === 0) continue
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) if (!judge(state, floor, { a, i })) return false
  }
  for (let j = 0; j < mentors.price.length; j += 1) {
    if (mentors.price[j] === 0) continue
    for (let k = columns.start[j]!; k < columns.start[j + 1]!; k += 1) {
      if (!judge(state, floor, { a: columns.pair[k]!, i: columns.mentee[k]! })) return false
    }
  }
  let i = 0
  for (const a of chosen.pairs) {
    while (rowStart[i + 1]! <= a) i += 1
    if (state.open[a] === 1 && mentees.price[i] === 0 && mentors.price[mentor[a]!] === 0) {
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
  const slack = (score === floor ? 1 : 0) + state.mentees.price[i]! + state.mentors.price[state.mentor[a]!]!
  if (slack !== 0) state.open[a] = 0
  else if (score === floor) state.open[a] = 2
  return isChosen ? slack <= 0 : slack >= 0
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
