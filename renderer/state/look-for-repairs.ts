import type { Repair } from '#shared/domain/explanation'
import type { ExplainStore } from './explain-store'

/** The repairs that are known, and whether those between the supported ones were looked for. */
export type Repairs = {
  /** From the most kept pairs to the best total; null until the first are there. */
  readonly known: readonly Repair[] | null
  readonly between:
    | { readonly kind: 'looking'; readonly done: number; readonly of: number }
    | { readonly kind: 'all' | 'too-many' | 'limits-cross' | 'stopped' }
}

type Look = {
  readonly explain: Pick<ExplainStore, 'listRepairs' | 'openRepairSearch'>
  readonly show: (repairs: Repairs) => void
  /** Ends whatever is under way; nothing more is asked or shown. */
  readonly signal: AbortSignal
}

/** Finds the supported repairs of the board at once, then gap by gap those between. */
export async function lookForRepairs({ explain, show, signal }: Look): Promise<void> {
  const { repairs: supported, isSmall, leavesLimitsOut } = await explain.listRepairs()
  const isStopped = () => signal.aborted
  if (isStopped()) return
  const of = Math.max(0, supported.length - 1)
  const unsought = leavesLimitsOut ? 'limits-cross' : isSmall || of === 0 ? null : 'too-many'
  if (unsought !== null || of === 0) {
    show({ known: supported, between: { kind: unsought ?? 'all' } })
    return
  }
  const search = explain.openRepairSearch()
  signal.addEventListener('abort', search.end)
  let known = supported
  for (let gap = 0; gap < of; gap += 1) {
    show({ known, between: { kind: 'looking', done: gap, of } })
    const [left, right] = [supported[gap], supported[gap + 1]]
    const found = left && right ? await search.between({ left, right }) : []
    if (isStopped()) return
    known = known.flatMap((one) => (one === left ? [one, ...found] : [one]))
  }
  search.end()
  show({ known, between: { kind: 'all' } })
}
