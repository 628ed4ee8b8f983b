import { randomBytes } from './bytes'
import type { DeriveKey } from './derive-key'
import { isFairCost, type KeyCost, usualCost } from './key-cost'

/** What a passphrase should cost to try on this laptop, in milliseconds. */
const wanted = { least: 500, most: 1_000 }

/** Measures one derivation at the usual cost, and says what a new vault shall cost here. `now` counts milliseconds. */
export async function calibrateCost(deriveKey: DeriveKey, now: () => number): Promise<KeyCost> {
  const start = now()
  const request = { passphrase: 'calibration', salt: randomBytes(16), cost: usualCost }
  const derived = await deriveKey(request).catch(() => null)
  return derived === null ? usualCost : fitCost(now() - start)
}

/**
 * The cost of half a second to a second where the usual cost took so many milliseconds: never below the usual memory,
 * more passes on a fast laptop, two on a slow one, always within the caps.
 */
export function fitCost(milliseconds: number): KeyCost {
  const ofPass = Math.max(1, milliseconds) / usualCost.passes
  const passes = Math.min(10, Math.max(2, Math.ceil(wanted.least / ofPass)))
  const cost = { ...usualCost, passes }
  const takes = passes * ofPass
  const isTooQuick = takes < wanted.least
  const larger = { ...cost, memoryKiB: cost.memoryKiB * 2 ** Math.ceil(Math.log2(wanted.least / takes)) }
  return isTooQuick && isFairCost(larger) ? larger : cost
}
