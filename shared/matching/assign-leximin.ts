import type { Certificate, Cover, Prices } from './certificate'
import { createFace, type Face, listChosen } from './face'
import { findChain } from './find-chain'
import type { Instance } from './instance'
import { costOfLimits, type NestedLimits, toDensePrices } from './nest-limits'
import { createNetwork, type Network } from './network'
import { countsAbove } from './objective'
import type { OnProgress } from '#shared/lib/progress'

/** Where the fair policies begin: pairs that fill as much as can be, which `most` proves, none below `floor`. */
export type FullFlow = {
  readonly network: Network
  readonly most: Cover
  readonly nested: NestedLimits | null
  readonly floor: number
}

/** Uses up the flow: its network no longer holds what is chosen. */
export function toFace({ network, most, nested, floor }: FullFlow): Face {
  const counts = createNetwork(network.instance, countsAbove(network.instance, -Infinity, nested))
  return createFace(network, { counts, prices: most, nested, floor })
}

type Leximin = {
  readonly pairs: Int32Array
  readonly certificate: Extract<Certificate, { kind: 'leximin' }>
}

/** The fairest of all pairs that fill as much as the flow, and the chain that proves it; the flow is used up. */
export function assignLeximin(flow: FullFlow, onProgress: OnProgress): Leximin {
  const face = toFace(flow)
  const chain = findChain(face, onProgress)
  const pairs = listChosen(face)
  return { pairs, certificate: { kind: 'leximin', prices: toCountPrices(face.instance, flow, pairs), chain } }
}

/** The prices of a cover with what they leave of the pairs, each of which counts nothing. */
function toCountPrices(instance: Instance, { most, nested }: FullFlow, pairs: Int32Array): Prices {
  const { mentee, mentor, limit } = most
  const locked = new Set(instance.locked)
  const priced = nested && { nested, price: toDensePrices(nested, limit ?? []) }
  let i = 0
  const excess = Array.from(pairs, (a) => {
    while (instance.rowStart[i + 1]! <= a) i += 1
    if (locked.has(a)) return 0
    return (
      0 - mentee[i]! - mentor[instance.pairMentor[a]!]! - (priced === null ? 0 : costOfLimits(priced, i, a))
    )
  })
  return { mentee, mentor, limit, excess }
}
