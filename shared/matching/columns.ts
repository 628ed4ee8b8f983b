import type { Instance } from './instance'

/** Some candidate pairs mentor by mentor: those of mentor j are the entries from `start[j]` up to `start[j + 1]`. */
export type Columns = {
  readonly start: Int32Array
  readonly pair: Int32Array
  readonly mentee: Int32Array
}

/** The pairs whose flag is 1. */
export function toColumns(
  { menteeCount, mentorCount, rowStart, pairMentor }: Instance,
  flags: Uint8Array
): Columns {
  const start = new Int32Array(mentorCount + 1)
  for (let a = 0; a < flags.length; a += 1) if (flags[a] === 1) start[pairMentor[a]! + 1]! += 1
  for (let j = 0; j < mentorCount; j += 1) start[j + 1]! += start[j]!
  const next = start.slice()
  const pair = new Int32Array(start[mentorCount]!)
  const mentee = new Int32Array(pair.length)
  for (let i = 0; i < menteeCount; i += 1) {
    for (let a = rowStart[i]!; a < rowStart[i + 1]!; a += 1) {
      if (flags[a] !== 1) continue
      const j = pairMentor[a]!
      pair[next[j]!] = a
      mentee[next[j]!] = i
      next[j]! += 1
    }
  }
  return { start, pair, mentee }
}
