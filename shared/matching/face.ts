import { type Columns, toColumns } from './columns'
import type { Instance } from './instance'
import type { Network } from './network'
import { isClosed, rewardOf, type Side, unlinkPair } from './side'

/** How many units a person may have taken, at least and at most. */
export type Range = { readonly low: Int32Array; readonly high: Int32Array }

/**
 * All assignments that are as good as any so far, seen from one of them: they differ by open pairs alone. `row` holds
 * those of mentee i from `rowStart[i]` up to `rowEnd[i]`, by falling score, and `columns` those of the mentors, perhaps
 * with some that are closed by now; chosen ones also stand in the sides. `use` is 2 for a chosen pair that is not open.
 * `state` of a pair is `closed`, `open` as long as it scores `floor` or more, or `kept` open because its score was
 * settled with it: it may be swapped for another of that score.
 */
export type Face = {
  readonly instance: Instance
  readonly use: Uint8Array
  readonly state: Uint8Array
  readonly mentees: Side & Range
  readonly mentors: Side & Range
  readonly rowStart: Int32Array
  readonly rowEnd: Int32Array
  readonly row: Int32Array
  readonly columns: Columns
  floor: number
}

type CountPrices = { readonly mentee: readonly number[]; readonly mentor: readonly number[] }

/**
 * The assignments that fill as much as `network`, level by level, by pairs that score at least `floor`. `counts` is a
 * flow that counts alone, with its `prices`: what has no slack under them is open.
 */
export function createFace(
  network: Network,
  counts: Network,
  { prices, floor }: { prices: CountPrices; floor: number }
): Face {
  const { instance } = network
  const sides = {
    instance,
    use: network.use,
    mentees: { ...network.mentees, ...toRange(counts.mentees, prices.mentee, instance.mentorCount) },
    mentors: { ...network.mentors, ...toRange(counts.mentors, prices.mentor, instance.menteeCount) }
  }
  const state = new Uint8Array(network.use.length).fill(closed)
  const row = new Int32Array(network.use.length)
  const rowStart = new Int32Array(instance.menteeCount)
  const rowEnd = new Int32Array(instance.menteeCount)
  let end = 0
  for (let i = 0; i < instance.menteeCount; i += 1) {
    const pairs = openPairs(sides, { prices, floor }, i)
    for (const position of pairs) state[position] = open
    rowStart[i] = end
    row.set(pairs, end)
    end += pairs.length
    rowEnd[i] = end
  }
  return { ...sides, state, rowStart, rowEnd, row, columns: toColumns(instance, state), floor }
}

export const closed = 0
const open = 1
export const kept = 2

export function isOpen({ state, instance, floor }: Face, position: number): boolean {
  return state[position] === kept || (state[position] === open && instance.pairScore[position]! >= floor)
}

type Chosen = Pick<Face, 'instance' | 'use' | 'mentees' | 'mentors'>

/** Makes a chosen pair part of every assignment of the face. */
export function settlePair(
  { use, mentees, mentors, instance }: Chosen,
  mentee: number,
  position: number
): void {
  use[position] = 2
  unlinkPair(mentees, mentee, position)
  unlinkPair(mentors, instance.pairMentor[position]!, position)
}

/** Positions of all chosen pairs, ascending. */
export function listChosen({ use }: Face): Int32Array {
  const positions: number[] = []
  for (let a = 0; a < use.length; a += 1) if (use[a] !== 0) positions.push(a)
  return Int32Array.from(positions)
}

/** Below `low` units are worth more than they cost, up to `high` just as much. */
function toRange(side: Side, prices: readonly number[], others: number): Range {
  const low = side.fixed.slice()
  const high = side.fixed.slice()
  for (let x = 0; x < side.count; x += 1) {
    for (let unit = side.fixed[x]!; unit < Math.min(side.room[x]!, others); unit += 1) {
      const worth = rewardOf(side, x, unit) + prices[x]!
      if (worth < 0) break
      high[x]! += 1
      if (worth > 0) low[x]! += 1
    }
  }
  return { low, high }
}

/** The mentee's pairs whose count prices leave no slack, by falling score; chosen ones with a slack are settled. */
function openPairs(
  chosen: Chosen,
  { prices, floor }: { prices: CountPrices; floor: number },
  mentee: number
): Int32Array {
  const { instance, use, mentees, mentors } = chosen
  const pairs: number[] = []
  for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
    const mentor = instance.pairMentor[a]!
    if (use[a] === 2 || instance.pairScore[a]! < floor) continue
    if (isClosed(mentees, mentee) || isClosed(mentors, mentor)) continue
    const paid = prices.mentee[mentee]! + prices.mentor[mentor]!
    if (paid === 0) pairs.push(a)
    else if (use[a] === 1) settlePair(chosen, mentee, a)
  }
  return Int32Array.from(pairs.sort((a, b) => instance.pairScore[b]! - instance.pairScore[a]! || a - b))
}
