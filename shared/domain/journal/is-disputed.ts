import type { EditionFamily } from './edition-families'
import type { EditionState } from './edition-state'

/** Whether laptops disagree on a subject; then setting it to what shows is no empty act, it settles the matter. */
export function isDisputed(
  { ledger }: EditionState,
  { family, key }: { readonly family: EditionFamily; readonly key: string }
): boolean {
  return (ledger.registers.get(family)?.get(key)?.sides.length ?? 0) > 0
}
