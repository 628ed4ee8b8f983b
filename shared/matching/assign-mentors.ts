import type { Policy } from '#shared/lib/policy'
import type { Result } from '#shared/lib/result'
import type { Certificate, Cover, Prices } from './certificate'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { listPairs, type Network } from './network'
import { err, ok } from '#shared/lib/result'
import { createFace, listChosen } from './face'
import { findChain } from './find-chain'
import { findFlow } from './find-flow'
import { findGridFault } from './find-grid-fault'
import { findHighestFloor } from './find-highest-floor'
import { bestTotal, mostMatched } from './objective'
import { type OnProgress, tellNobody } from '#shared/lib/progress'
import { toPrices } from './raise-prices'

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

/** The best assignment of a policy (SPEC.md); refuses only scores that cannot be added exactly. */
export function assignMentors(
  instance: Instance,
  policy: Policy,
  onProgress: OnProgress = tellNobody
): Result<Solution, InstanceFault> {
  const fault = findGridFault(instance)
  if (fault !== null) return err(fault)
  if (policy === 'worst-off-first') return ok(assignWorstOffFirst(instance, onProgress))
  if (policy === 'leximin') return ok(assignLeximin(instance, onProgress))
  onProgress({ kind: 'filling-places' })
  const network = findFlow(instance, policy === 'best-total' ? bestTotal(instance) : mostMatched(instance))
  const pairs = listPairs(network)
  return ok(toSolution(network, pairs, { kind: policy, prices: toPrices(network, pairs) }))
}

function assignWorstOffFirst(instance: Instance, onProgress: OnProgress): Solution {
  onProgress({ kind: 'lifting-lowest' })
  const { floor, most, above, best: network } = findHighestFloor(instance)
  const pairs = listPairs(network)
  return toSolution(network, pairs, {
    kind: 'worst-off-first',
    floor,
    prices: toPrices(network, pairs),
    most,
    above
  })
}

/** Starts from the pairs that are best for the worst off. */
function assignLeximin(instance: Instance, onProgress: OnProgress): Solution {
  onProgress({ kind: 'lifting-lowest' })
  const { floor, most, counts, best: network } = findHighestFloor(instance)
  const face = createFace(network, counts, { prices: most, floor: floor ?? -Infinity })
  const chain = findChain(face, onProgress)
  const pairs = listChosen(face)
  return toSolution(network, pairs, { kind: 'leximin', prices: toCountPrices(network, most, pairs), chain })
}

function toCountPrices({ instance }: Network, { mentee, mentor }: Cover, pairs: Int32Array): Prices {
  const locked = new Set(instance.locked)
  let i = 0
  const excess = Array.from(pairs, (a) => {
    while (instance.rowStart[i + 1]! <= a) i += 1
    return locked.has(a) ? 0 : 0 - mentee[i]! - mentor[instance.pairMentor[a]!]!
  })
  return { mentee, mentor, limit: null, excess }
}

function toSolution({ instance }: Network, pairs: Int32Array, certificate: Certificate): Solution {
  return { ...toFigures(instance, pairs), certificate }
}

/** What chosen pairs amount to. */
export function toFigures(instance: Instance, pairs: Int32Array): Omit<Solution, 'certificate'> {
  const scores = Array.from(pairs, (a) => instance.pairScore[a]!)
  const load = new Int32Array(instance.mentorCount)
  for (const a of pairs) load[instance.pairMentor[a]!]! += 1
  const unmetMinimums = Array.from(load, (held, mentor) => ({
    mentor,
    missing: instance.minimum[mentor]! - held
  })).filter(({ missing }) => missing > 0)
  return {
    pairs,
    matched: pairs.length,
    total: scores.reduce((sum, score) => sum + score, 0),
    worst: pairs.length === 0 ? null : scores.reduce((least, score) => Math.min(least, score)),
    unmetMinimums
  }
}
