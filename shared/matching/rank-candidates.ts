/**
 * The best few candidates of each bidder, gathered for all of them in one pass over the pairs: most scans end there,
 * so that the pairs are read about once. A list is put in order when it has been read a few times, and completed when
 * a scan needs more than it holds.
 */
import { type Columns, toColumns } from './columns'
import type { Network } from './network'
import { pairProfit } from './objective'

/**
 * The candidates of bidder x stand from `start[x]` on, `count[x]` of them; `sorted[x]` is 1 if by falling profit. No
 * other candidate's profit is above `rest[x]`; −Infinity if there is no other one.
 */
export type Ranking = {
  readonly network: Network
  /** All pairs by mentor where mentors bid; where mentees do, the instance has them by mentee. */
  readonly columns: Columns | null
  /** How many candidates a first list has room for. */
  readonly room: number
  readonly start: Int32Array
  readonly count: Int32Array
  readonly rest: Float64Array
  readonly reads: Uint8Array
  readonly sorted: Uint8Array
  /** 1 if the list may hold candidates below `rest`. */
  readonly mixed: Uint8Array
  /** Room to sort a list of any length in. */
  readonly scratch: Scratch
  position: Int32Array
  partner: Int32Array
  profit: Float64Array
  used: number
}

type Scratch = { readonly key: Float64Array; readonly position: Int32Array; readonly partner: Int32Array }

/** How many candidates a list should hold, and how many it has room for when guesses and ties are unkind. */
const usualLength = 128
const roomForEach = 2 * usualLength
/** To put a list in order takes about as long as to read it so often. */
const readsBefore = 8
/** A guess of the limit rests on the best so many of a sample. */
const guessFrom = 8
/** Room for so many complete lists before the arrays must grow. */
const spareLists = 256

export function createRanking(network: Network, bidding: 'mentees' | 'mentors'): Ranking {
  const { menteeCount, mentorCount, pairMentor } = network.instance
  const byMentor = bidding === 'mentors'
  const bidders = byMentor ? mentorCount : menteeCount
  const others = byMentor ? menteeCount : mentorCount
  const all = new Uint8Array(network.use.length).fill(1)
  const room = Math.min(roomForEach, others)
  const length = bidders * room + spareLists * others
  const ranking = {
    network,
    columns: byMentor ? toColumns(network.instance, all, { head: pairMentor, headCount: mentorCount }) : null,
    room,
    start: Int32Array.from({ length: bidders }, (_, x) => x * room),
    count: new Int32Array(bidders),
    rest: new Float64Array(bidders),
    reads: new Uint8Array(bidders),
    sorted: new Uint8Array(bidders),
    mixed: new Uint8Array(bidders),
    scratch: {
      key: new Float64Array(others),
      position: new Int32Array(others),
      partner: new Int32Array(others)
    },
    position: new Int32Array(length),
    partner: new Int32Array(length),
    profit: new Float64Array(length),
    used: bidders * room
  }
  gatherBest(ranking, guessLimits(ranking))
  return ranking
}

/** To be called before each scan of a bidder's list: puts it in order once that pays. */
export function readyList(ranking: Ranking, bidder: number): void {
  if (ranking.sorted[bidder] === 1) return
  if (ranking.reads[bidder] === readsBefore) sortList(ranking, bidder)
  else ranking.reads[bidder]! += 1
}

/** Gives the bidder a new list of all its candidates, in order. */
export function completeList(ranking: Ranking, bidder: number): void {
  startList(ranking, bidder)
  forEachCandidate(ranking, bidder, (position, partner) =>
    appendToList(ranking, bidder, { position, partner })
  )
  sortList(ranking, bidder)
}

type Candidate = { readonly position: number; readonly partner: number }

/** Passes by all candidates of a bidder, those that may not be chosen included. */
export function forEachCandidate(
  { network, columns }: Ranking,
  bidder: number,
  visit: (position: number, partner: number) => void
): void {
  const { rowStart, pairMentor } = network.instance
  const start = columns === null ? rowStart : columns.start
  for (let k = start[bidder]!; k < start[bidder + 1]!; k += 1) {
    if (columns === null) visit(k, pairMentor[k]!)
    else visit(columns.pair[k]!, columns.mentee[k]!)
  }
}

/** Begins a new list, to which all candidates of the bidder are to be appended. */
export function startList(ranking: Ranking, bidder: number): void {
  const { menteeCount, mentorCount } = ranking.network.instance
  reserve(ranking, ranking.columns === null ? mentorCount : menteeCount)
  ranking.start[bidder] = ranking.used
  ranking.count[bidder] = 0
  ranking.rest[bidder] = -Infinity
  ranking.reads[bidder] = 0
  ranking.sorted[bidder] = 0
}

/** Appends a candidate to the list that was begun last. */
export function appendToList(ranking: Ranking, bidder: number, { position, partner }: Candidate): void {
  const { instance, objective, floor } = ranking.network
  const score = instance.pairScore[position]!
  if (score < floor) return
  const at = ranking.used
  ranking.position[at] = position
  ranking.partner[at] = partner
  ranking.profit[at] = pairProfit(objective, score)
  ranking.count[bidder]! += 1
  ranking.used += 1
}

/**
 * Says that a pair of the bidder, whose profit was `before`, has another score: in its list, off which it falls below
 * `rest`, or in `rest` where there is no room for it.
 */
export function rescoreInRanking(
  ranking: Ranking,
  bidder: number,
  { position, partner, before }: Candidate & { readonly before: number }
): void {
  const { instance, objective } = ranking.network
  const { rest, mixed } = ranking
  const profit = pairProfit(objective, instance.pairScore[position]!)
  const mayBeListed = before >= rest[bidder]! || mixed[bidder] === 1
  const at = mayBeListed ? findInList(ranking, bidder, position) : -1
  if (at < 0 && profit <= rest[bidder]!) return
  if (at < 0 && !hasRoom(ranking, bidder)) {
    rest[bidder] = profit
    mixed[bidder] = 1
    return
  }
  const last = ranking.start[bidder]! + ranking.count[bidder]! - 1
  if (at >= 0 && profit < rest[bidder]!) {
    moveEntry(ranking, last, at)
    ranking.count[bidder]! -= 1
  } else {
    const to = at < 0 ? last + 1 : at
    ranking.position[to] = position
    ranking.partner[to] = partner
    ranking.profit[to] = profit
    if (at < 0) ranking.count[bidder]! += 1
  }
  ranking.sorted[bidder] = 0
  ranking.reads[bidder] = 0
}

function moveEntry({ position, partner, profit }: Ranking, from: number, to: number): void {
  position[to] = position[from]!
  partner[to] = partner[from]!
  profit[to] = profit[from]!
}

function findInList(
  { start, count, position: positions }: Ranking,
  bidder: number,
  position: number
): number {
  const first = start[bidder]!
  for (let k = first + count[bidder]! - 1; k >= first; k -= 1) if (positions[k] === position) return k
  return -1
}

/** Only a first list may have room behind it. */
function hasRoom({ start, count, room }: Ranking, bidder: number): boolean {
  return start[bidder] === bidder * room && count[bidder]! < room
}

/** A score per bidder that about `usualLength` of its candidates reach, guessed from a part of the pairs. */
function guessLimits(ranking: Ranking): Float64Array {
  const { instance, floor } = ranking.network
  const byMentor = ranking.columns !== null
  const bidders = ranking.start.length
  const others = byMentor ? instance.menteeCount : instance.mentorCount
  const limits = new Float64Array(bidders).fill(floor)
  if (others <= roomForEach) return limits
  const step = usualLength / guessFrom
  const best = new Float64Array(bidders * guessFrom).fill(-Infinity)
  const { rowStart, pairMentor, pairScore, menteeCount } = instance
  for (let i = 0; i < menteeCount; i += byMentor ? step : 1) {
    const end = rowStart[i + 1]!
    for (let a = rowStart[i]!; a < end; a += byMentor ? 1 : step) {
      noteSample(best, byMentor ? pairMentor[a]! : i, pairScore[a]!)
    }
  }
  for (let x = 0; x < bidders; x += 1) {
    limits[x] = Math.max(floor, best[x * guessFrom + guessFrom - 1]!)
  }
  return limits
}

/** Keeps the best few samples of a bidder in falling order. */
function noteSample(best: Float64Array, bidder: number, score: number): void {
  const first = bidder * guessFrom
  let at = first + guessFrom - 1
  if (score <= best[at]!) return
  while (at > first && best[at - 1]! < score) {
    best[at] = best[at - 1]!
    at -= 1
  }
  best[at] = score
}

function gatherBest(ranking: Ranking, limits: Float64Array): void {
  const { instance, objective, floor } = ranking.network
  const { columns, room, count, rest, position, partner, profit } = ranking
  const { rowStart, pairMentor, pairScore, menteeCount } = instance
  for (let x = 0; x < limits.length; x += 1) {
    rest[x] = limits[x] === floor ? -Infinity : pairProfit(objective, limits[x]!)
  }
  for (let i = 0; i < menteeCount; i += 1) {
    const end = rowStart[i + 1]!
    for (let a = rowStart[i]!; a < end; a += 1) {
      const j = pairMentor[a]!
      const bidder = columns === null ? i : j
      const score = pairScore[a]!
      if (score < limits[bidder]!) continue
      const found = count[bidder]!
      if (found === room) {
        rest[bidder] = Math.max(rest[bidder]!, pairProfit(objective, score))
        ranking.mixed[bidder] = 1
        continue
      }
      const at = bidder * room + found
      position[at] = a
      partner[at] = columns === null ? j : i
      profit[at] = pairProfit(objective, score)
      count[bidder] = found + 1
    }
  }
}

function reserve(ranking: Ranking, entries: number): void {
  const wanted = ranking.used + entries
  if (wanted <= ranking.position.length) return
  const length = Math.max(wanted, 2 * ranking.position.length)
  const { position, partner, profit } = ranking
  ranking.position = new Int32Array(length)
  ranking.partner = new Int32Array(length)
  ranking.profit = new Float64Array(length)
  ranking.position.set(position)
  ranking.partner.set(partner)
  ranking.profit.set(profit)
}

/** By falling profit, ties by position: by keys profit × stride + order, if these are exact; else left as it is. */
function sortList(ranking: Ranking, bidder: number): void {
  const count = ranking.count[bidder]!
  const stride = 2 ** Math.ceil(Math.log2(count + 1))
  const { instance, objective } = ranking.network
  if ((pairProfit(objective, instance.largestScore) + 1) * stride > Number.MAX_SAFE_INTEGER) return
  const from = ranking.start[bidder]!
  const { key: keys, position, partner } = ranking.scratch
  for (let k = 0; k < count; k += 1) {
    keys[k] = ranking.profit[from + k]! * stride + (stride - 1 - k)
    position[k] = ranking.position[from + k]!
    partner[k] = ranking.partner[from + k]!
  }
  keys.subarray(0, count).sort()
  for (let k = 0; k < count; k += 1) {
    const key = keys[count - 1 - k]!
    const profit = Math.floor(key / stride)
    const order = stride - 1 - (key - profit * stride)
    ranking.position[from + k] = position[order]!
    ranking.partner[from + k] = partner[order]!
    ranking.profit[from + k] = profit
  }
  ranking.sorted[bidder] = 1
}
