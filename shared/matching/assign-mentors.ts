import type { Policy } from '#shared/lib/policy'
import type { Result } from '#shared/lib/result'
import { assignLeximin } from './assign-leximin'
import type { Certificate } from './certificate'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { type OnProgress, tellNobody } from '#shared/lib/progress'
import { err, ok } from '#shared/lib/result'
import { findBest } from './find-best'
import { toFlow } from './find-flow'
import { findGridFault } from './find-grid-fault'
import { findHighestFloor } from './find-highest-floor'
import { bestTotal, mostMatched, mostMatchedAbove } from './objective'

/**
 * An assignment that is the best of its policy. `pairs` are positions, ascending, locked ones included; `total` is in
 * millionths, without balance; `worst` is the lowest chosen score. `unmetMinimums` is empty if all minimum loads are
 * met; otherwise as many minimum places are filled as can be.
 */
export type Solution = {
  readonly pairs: Int32Array
  readonly matched: number
  readonly total: number
  readonly worst: number | null
  readonly unmetMinimums: readonly UnmetMinimum[]
  readonly certificate: Certificate
}

type UnmetMinimum = { readonly mentor: number; readonly missing: number }

solveAhead()

/** The best assignment of a policy (SPEC.md); refuses only scores that cannot be added exactly. */
export function assignMentors(
  instance: Instance,
  policy: Policy,
  onProgress: OnProgress = tellNobody
): Result<Solution, InstanceFault> {
  const fault = findGridFault(instance)
  if (fault !== null) return err(fault)
  if (policy === 'worst-off-first') return ok(assignWorstOffFirst(instance, onProgress))
  if (policy === 'leximin') return ok(assignFairly(instance, onProgress))
  onProgress({ kind: 'filling-places' })
  const best = findBest(instance, policy === 'best-total' ? bestTotal(instance) : mostMatched(instance))
  return ok(toSolution(instance, best.pairs, { kind: policy, prices: best.prices }))
}

function assignWorstOffFirst(instance: Instance, onProgress: OnProgress): Solution {
  onProgress({ kind: 'lifting-lowest' })
  const { floor, most, above, best } = findHighestFloor(instance)
  return toSolution(instance, best.pairs, {
    kind: 'worst-off-first',
    floor,
    prices: best.prices,
    most,
    above
  })
}

/** Starts from the pairs that are best for the worst off. */
function assignFairly(instance: Instance, onProgress: OnProgress): Solution {
  onProgress({ kind: 'lifting-lowest' })
  const { floor: highest, most, best } = findHighestFloor(instance)
  const floor = highest ?? -Infinity
  const network = toFlow(instance, mostMatchedAbove(instance, floor), best)
  const { pairs, certificate } = assignLeximin({ network, most, nested: null, floor }, onProgress)
  return toSolution(instance, pairs, certificate)
}

function toSolution(instance: Instance, pairs: Int32Array, certificate: Certificate): Solution {
  return { ...toFigures(instance, pairs), certificate }
}

/** What chosen pairs amount to. */
export function toFigures(instance: Instance, pairs: Int32Array): Omit<Solution, 'certificate'> {
  const { pairScore, pairMentor, mentorCount, minimum } = instance
  const load = new Int32Array(mentorCount)
  let total = 0
  let worst = Infinity
  for (const a of pairs) {
    load[pairMentor[a]!]! += 1
    total += pairScore[a]!
    worst = Math.min(worst, pairScore[a]!)
  }
  const unmetMinimums: UnmetMinimum[] = []
  for (let mentor = 0; mentor < mentorCount; mentor += 1) {
    const missing = minimum[mentor]! - load[mentor]!
    if (missing > 0) unmetMinimums.push({ mentor, missing })
  }
  return { pairs, matched: pairs.length, total, worst: worst === Infinity ? null : worst, unmetMinimums }
}

/**
 * Lets two mentees look for a place at one mentor, then one mentee at two mentors: each function, in the kernel and
 * outside, is compiled when it is first called, and who solves an edition should not wait for that.
 */
function solveAhead(): void {
  for (const [menteeCount, mentorCount] of [
    [2, 1],
    [1, 2]
  ] as const) {
    const instance = {
      menteeCount,
      mentorCount,
      rowStart: Int32Array.from({ length: menteeCount + 1 }, (_, mentee) => mentee * mentorCount),
      pairMentor: Int32Array.from({ length: 2 }, (_, pair) => pair % mentorCount),
      pairScore: new Float64Array(2).fill(1),
      demand: new Int32Array(menteeCount).fill(1),
      tier: new Int32Array(menteeCount).fill(1),
      capacity: new Int32Array(mentorCount).fill(1),
      minimum: new Int32Array(mentorCount),
      locked: new Int32Array(0),
      balance: 0,
      largestScore: 1
    }
    assignMentors(instance, 'most-matched')
  }
}
