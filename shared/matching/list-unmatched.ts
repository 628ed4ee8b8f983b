import type { Instance } from './instance'

/**
 * Why a mentee below demand has no further mentor. `no-candidate`: nobody is left that it may be matched with.
 * `places`: every place it could get, also by moving others to other mentors, is taken or locked. `policy`: a place
 * could be had without anybody losing one, so the policy chose to leave it free.
 */
type UnmatchedCode = 'no-candidate' | 'places' | 'policy'

export type Unmatched = { readonly mentee: number; readonly missing: number; readonly code: UnmatchedCode }

/** Every mentee below demand, how many mentors are missing, and why. */
export function listUnmatched(instance: Instance, pairs: Int32Array): readonly Unmatched[] {
  const charted = chart(instance, pairs)
  return Array.from(instance.demand, (demand, mentee) => ({
    mentee,
    missing: demand - rowOf(instance, mentee).filter((a) => charted.chosen[a] === 1).length
  }))
    .filter(({ missing }) => missing > 0)
    .map(({ mentee, missing }) => ({ mentee, missing, code: codeOf(instance, charted, mentee) }))
}

type Charted = {
  /** 1 for a chosen pair. */
  readonly chosen: Uint8Array
  /** 1 for a locked pair. */
  readonly fixed: Uint8Array
  /** 1 for a mentor that has a free place or can get one by moving mentees along. */
  readonly roomy: Uint8Array
}

function codeOf(instance: Instance, { chosen, roomy }: Charted, mentee: number): UnmatchedCode {
  const left = rowOf(instance, mentee).filter((a) => chosen[a] === 0)
  if (left.length === 0) return 'no-candidate'
  return left.some((a) => roomy[instance.pairMentor[a]!] === 1) ? 'policy' : 'places'
}

function chart(instance: Instance, pairs: Int32Array): Charted {
  const chosen = new Uint8Array(instance.pairMentor.length)
  const fixed = new Uint8Array(instance.pairMentor.length)
  const load = new Int32Array(instance.mentorCount)
  for (const a of pairs) {
    chosen[a] = 1
    load[instance.pairMentor[a]!]! += 1
  }
  for (const a of instance.locked) fixed[a] = 1
  const roomy = Uint8Array.from(load, (count, j) => (count < instance.capacity[j]! ? 1 : 0))
  const charted = { chosen, fixed, roomy }
  while (roomy.includes(1) && widen(instance, charted)) continue
  return charted
}

/** One round over all mentees: who could move to a roomy mentor makes its own mentors roomy; false if none is new. */
function widen(instance: Instance, { chosen, fixed, roomy }: Charted): boolean {
  let widened = false
  for (let i = 0; i < instance.menteeCount; i += 1) {
    const row = rowOf(instance, i)
    const left = row.filter((a) => chosen[a] === 1 && fixed[a] === 0 && roomy[instance.pairMentor[a]!] === 0)
    if (left.length === 0) continue
    if (!row.some((a) => chosen[a] === 0 && roomy[instance.pairMentor[a]!] === 1)) continue
    for (const a of left) roomy[instance.pairMentor[a]!] = 1
    widened = true
  }
  return widened
}

/** The positions of a mentee's candidate pairs. */
function rowOf({ rowStart }: Instance, mentee: number): readonly number[] {
  const start = rowStart[mentee]!
  return Array.from({ length: rowStart[mentee + 1]! - start }, (_, k) => start + k)
}
