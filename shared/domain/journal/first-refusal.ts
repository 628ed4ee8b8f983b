import type { Refusal } from './command'

/** Why the first of these that may not be is refused; null where all may. */
export function firstRefusal<One>(all: readonly One[], check: (one: One) => Refusal | null): Refusal | null {
  for (const one of all) {
    const refusal = check(one)
    if (refusal !== null) return refusal
  }
  return null
}
