import { invariant } from '#shared/lib/invariant'
import type { ExchangeMove } from '#shared/matching/find-exchange'
import { findPair } from '#shared/matching/find-pair'
import type { Instance } from '#shared/matching/instance'

/** The mentee of each candidate pair. */
export function menteesByPosition({ menteeCount, rowStart }: Instance): readonly number[] {
  return Array.from({ length: menteeCount }, (_, i) =>
    new Array<number>((rowStart[i + 1] ?? 0) - (rowStart[i] ?? 0)).fill(i)
  ).flat()
}

/** An instance in which the pair at a position is chosen, whatever it costs. */
export function withLock(instance: Instance, position: number): Instance {
  const locked = new Set([...instance.locked, position])
  return { ...instance, locked: Int32Array.from(locked).sort() }
}

/** The pairs after some moves, ascending. Throws where a move leaves a pair that is not there. */
export function applyMoves(
  instance: Instance,
  pairs: readonly number[],
  moves: readonly ExchangeMove[]
): readonly number[] {
  const after = new Set(pairs)
  for (const { mentee, from, to } of moves) {
    if (from !== null)
      invariant(after.delete(findPair(instance, mentee, from)), 'a move leaves a pair that is there')
    if (to !== null) after.add(findPair(instance, mentee, to))
  }
  return [...after].sort((a, b) => a - b)
}
