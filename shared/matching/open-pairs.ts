import type { Instance } from './instance'

/**
 * Which pairs are open: `state` of a pair is `closed`, `open` as long as it scores `floor` or more, or `kept` open because
 * its score was settled with it: it may be swapped for another of that score.
 */
export type PairStates = {
  readonly instance: Instance
  readonly state: Uint8Array
  readonly floor: number
}

export const closed = 0
export const open = 1
export const kept = 2

export function isOpen({ state, instance, floor }: PairStates, position: number): boolean {
  return state[position] === kept || (state[position] === open && instance.pairScore[position]! >= floor)
}

/** Pairs node by node, perhaps with some that are closed by now: those of x from `start[x]` up to `end[x]`. */
export type OpenPairs = {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly pair: Int32Array
  /** The pair's other node. */
  readonly other: Int32Array
  /** Whether those of a node stand by falling score. */
  readonly isSorted: Uint8Array
}

type Listed = Pick<PairStates, 'state'> & { readonly pairHead: Int32Array }

export function listRows({ menteeCount, rowStart }: Instance, { state, pairHead }: Listed): OpenPairs {
  const start = new Int32Array(menteeCount)
  const end = new Int32Array(menteeCount)
  const pair = new Int32Array(state.reduce((count, is) => count + is, 0))
  for (let i = 0, next = 0; i < menteeCount; i += 1) {
    start[i] = next
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      if (state[a] === closed) continue
      pair[next] = a
      next += 1
    }
    end[i] = next
  }
  return { start, end, pair, other: pair.map((a) => pairHead[a]!), isSorted: new Uint8Array(menteeCount) }
}

export function listColumns(
  instance: Instance,
  { state, pairHead, hub }: Listed & { readonly hub: number }
): OpenPairs {
  const start = new Int32Array(hub + 1)
  for (let a = 0; a < state.length; a += 1) if (state[a] !== closed) start[pairHead[a]! + 1]! += 1
  for (let node = 0; node < hub; node += 1) start[node + 1]! += start[node]!
  const end = start.slice(0, hub)
  const pair = new Int32Array(start[hub]!)
  const other = new Int32Array(pair.length)
  for (let i = 0; i < instance.menteeCount; i += 1) {
    for (let a = instance.rowStart[i]!; a < instance.rowStart[i + 1]!; a += 1) {
      if (state[a] === closed) continue
      const at = end[pairHead[a]!]!
      pair[at] = a
      other[at] = i
      end[pairHead[a]!]! += 1
    }
  }
  return { start, end, pair, other, isSorted: new Uint8Array(hub) }
}

/** Drops what is open no longer from a node's pairs, and at the first time puts the best first: they lead furthest. */
export function tidyPairs(states: PairStates, pairs: OpenPairs, node: number): void {
  const { start, end, pair, other, isSorted } = pairs
  let left = start[node]!
  for (let k = left; k < end[node]!; k += 1) {
    if (!isOpen(states, pair[k]!)) continue
    pair[left] = pair[k]!
    other[left] = other[k]!
    left += 1
  }
  end[node] = left
  if (isSorted[node] === 1) return
  isSorted[node] = 1
  const { pairScore } = states.instance
  const first = start[node]!
  const order = Array.from({ length: left - first }, (_, k) => ({
    pair: pair[first + k]!,
    other: other[first + k]!
  }))
  order.sort((a, b) => pairScore[b.pair]! - pairScore[a.pair]! || a.pair - b.pair)
  for (const [k, entry] of order.entries()) {
    pair[first + k] = entry.pair
    other[first + k] = entry.other
  }
}
