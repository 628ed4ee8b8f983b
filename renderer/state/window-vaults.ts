import type { Locks } from '../data/take-writer-lock'
import { calibrateCost } from '../vault/calibrate-cost'
import { deriveInWorker } from '../vault/derive-in-worker'
import type { KeyCost } from '../vault/key-cost'
import { createEditionVaults, type EditionVaults } from './edition-vaults'

/** The sealed editions of this laptop, whose keys are derived off the window's thread. */
export function createWindowVaults(locks: Locks): EditionVaults {
  let cost: Promise<KeyCost> | null = null
  const findCost = () => {
    cost ??= calibrateCost(deriveInWorker, () => performance.now())
    return cost
  }
  return createEditionVaults({ locks, deriveKey: deriveInWorker, findCost })
}
