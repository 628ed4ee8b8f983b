import type { Repair } from '#shared/domain/explanation'
import type { ExplainStore } from './explain-store'

/** The repairs that are known, and whether those between the supported ones were looked for. */
export type Repairs = {
  /** From the fewest changes to the best total; null until the first are there. */
  readonly known: readonly Repair[] | null
  readonly between:
    | { readonly kind: 'looking'; readonly done: number; readonly of: number }
    | { readonly kind: 'all' | 'too-many' | 'stopped' }
}

type RepairSearch = {
  readonly explain: Pick<ExplainStore, 'listRepairs' | 'listRepairsBetween'>
  readonly show: (repairs: Repairs) => void
  /** Once it says no, nothing more is asked or shown. */
  readonly isWanted: () => boolean
}

/** Finds the supported repairs of the board at once, then gap by gap those between. */
export async function lookForRepairs({ explain, show, isWanted }: RepairSearch): Promise<void> {
  const supported = await explain.listRepairs()
  if (!isWanted()) return
  const of = Math.max(0, supported.length - 1)
  let known = supported
  for (let gap = 0; gap < of; gap += 1) {
    show({ known, between: { kind: 'looking', done: gap, of } })
    const [left, right] = [supported[gap], supported[gap + 1]]
    const found = left && right ? await explain.listRepairsBetween({ left, right }) : null
    if (!isWanted()) return
    if (found === null) {
      show({ known, between: { kind: 'too-many' } })
      return
    }
    known = known.flatMap((one) => (one === left ? [one, ...found] : [one]))
  }
  show({ known, between: { kind: 'all' } })
}
