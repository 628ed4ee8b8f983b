/**
 * The best few candidates of each mentee, in order, found when first asked for: most scans end there, so that the
 * whole row of a mentee is read about once. What a scan needs beyond them it reads from the row itself.
 */
import type { Instance } from './instance'
import type { Objective } from './objective'
import { countPlaces, pairProfit } from './objective'

/**
 * The ranked candidates of mentee i stand from `i × size` on, `count[i]` of them, by falling profit (below 0 while
 * they are not ranked: how often the row may still be read before that pays). No other candidate's profit is above `rest[i]`; −Infinity if there is no other one.
 */
export type Ranking = {
  readonly size: number
  readonly position: Int32Array
  readonly mentor: Int32Array
  readonly profit: Float64Array
  readonly count: Int32Array
  readonly rest: Float64Array
  readonly sample: Float64Array
  readonly key: Float64Array
  readonly gathered: Int32Array
}

const largestSize = 64
const sampleSize = 64
/** To rank a row takes about as long as to read it so often. */
const readsBefore = 6
const gatherRoom = 256
/** Keys are score × stride + order; with as many places as this a score is below 2^42 (SPEC.md, M15), so they are exact. */
const keyStride = gatherRoom

export function createRanking(instance: Instance): Ranking {
  const { menteeCount } = instance
  const size = countPlaces(instance) < keyStride ? 0 : largestSize
  return {
    size,
    position: new Int32Array(menteeCount * size),
    mentor: new Int32Array(menteeCount * size),
    profit: new Float64Array(menteeCount * size),
    count: new Int32Array(menteeCount).fill(size === 0 ? 0 : -readsBefore),
    rest: new Float64Array(menteeCount).fill(Infinity),
    sample: new Float64Array(sampleSize),
    key: new Float64Array(gatherRoom),
    gathered: new Int32Array(gatherRoom)
  }
}

type Problem = { readonly instance: Instance; readonly objective: Objective }

/** How many candidates of the mentee are ranked; asked before each scan, it ranks them once that pays. */
export function countRanked(ranking: Ranking, problem: Problem, mentee: number): number {
  const count = ranking.count[mentee]!
  if (count >= 0) return count
  if (count === -1) rankCandidates(ranking, problem, mentee)
  else ranking.count[mentee] = count + 1
  return Math.max(0, ranking.count[mentee]!)
}

/** Ranks the best that reach the floor; short rows are left to be read as they stand. */
function rankCandidates(ranking: Ranking, { instance, objective }: Problem, mentee: number): void {
  const start = instance.rowStart[mentee]!
  const end = instance.rowStart[mentee + 1]!
  ranking.count[mentee] = 0
  if (end - start < 2 * ranking.size) return
  const row = instance.pairScore.subarray(start, end)
  const limit = Math.max(objective.floor, guessLimit(ranking, row))
  const found = gatherFrom(ranking, instance, { start, end, limit })
  if (found > ranking.key.length) return
  const sorted = ranking.key.subarray(0, found).sort()
  const count = Math.min(found, ranking.size)
  for (let k = 0; k < count; k += 1) {
    const key = sorted[found - 1 - k]!
    const score = Math.floor(key / keyStride)
    const position = ranking.gathered[keyStride - 1 - (key - score * keyStride)]!
    const at = mentee * ranking.size + k
    ranking.position[at] = position
    ranking.mentor[at] = instance.pairMentor[position]!
    ranking.profit[at] = pairProfit(objective, score)
  }
  ranking.count[mentee] = count
  if (count < found) ranking.rest[mentee] = ranking.profit[mentee * ranking.size + count - 1]!
  else ranking.rest[mentee] = limit === objective.floor ? -Infinity : pairProfit(objective, limit)
}

/** A score that about three quarters of `size` candidates of a row reach, guessed from a few of them. */
function guessLimit({ sample, size }: Ranking, row: Float64Array): number {
  const step = row.length / sampleSize
  for (let k = 0; k < sampleSize; k += 1) sample[k] = row[Math.floor(k * step)]!
  sample.sort()
  return sample[Math.ceil(sampleSize * (1 - (0.75 * size) / row.length)) - 1]!
}

type Span = { readonly start: number; readonly end: number; readonly limit: number }

/**
 * Gathers the positions whose score reaches the limit, and a key for each that orders them by score, then position.
 * Returns their number, or more than there is room for.
 */
function gatherFrom(
  { key, gathered }: Ranking,
  { pairScore, pairMentor, capacity }: Instance,
  span: Span
): number {
  let found = 0
  for (let a = span.start; a < span.end; a += 1) {
    const score = pairScore[a]!
    if (score < span.limit || capacity[pairMentor[a]!] === 0) continue
    if (found === gatherRoom) return found + 1
    gathered[found] = a
    key[found] = score * keyStride + (keyStride - 1 - found)
    found += 1
  }
  return found
}
