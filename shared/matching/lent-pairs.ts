import { invariant } from '#shared/lib/invariant'
import type { Instance } from './instance'

/** The instance whose pairs the kernel reads; whoever calls the kernel holds it meanwhile. */
let lent: WeakRef<Instance> | null = null

export function lendPairs(instance: Instance): void {
  lent = new WeakRef(instance)
}

export function lentPairs(): Instance {
  const instance = lent?.deref()
  invariant(instance !== undefined, 'pairs are lent before the kernel is called')
  return instance
}
