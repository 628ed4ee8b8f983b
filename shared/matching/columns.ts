import type { Instance } from './instance'

/** Some candidate pairs by what they lead to: those of head h are the entries from `start[h]` up to `start[h + 1]`. */
export type Columns = {
  readonly start: Int32Array
  readonly pair: Int32Array
  readonly mentee: Int32Array
}

type Heads = { readonly head: Int32Array; readonly headCount: number }

/** The pairs whose flag is 1. */
export function toColumns(
  { menteeCount, rowStart }: Instance,
  flags: Uint8Array,
  { head, headCount }: Heads
): Columns {
  const start = new Int32Array(headCount + 1)
  for (let a = 0; a < flags.length; a += 1) if (flags[a] === 1) start[head[a]! + 1]! += 1
  for (let h = 0; h < headCount; h += 1) start[h + 1]! += start[h]!
  const next = start.slice()
  const pair = new Int32Array(start[headCount]!)
  const mentee = new Int32Array(pair.length)
  for (let i = 0; i < menteeCount; i += 1) {
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      if (flags[a] !== 1) continue
      const at = next[head[a]!]!
      pair[at] = a
      mentee[at] = i
      next[head[a]!]! += 1
    }
  }
  return { start, pair, mentee }
}
