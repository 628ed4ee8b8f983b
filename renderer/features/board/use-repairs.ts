import { useEffect, useState } from 'react'
import type { Repair } from '#shared/domain/explanation'
import { useEdition } from '../../state/use-board'
import { useSession } from '../../state/session'

/** The repairs that are known, and whether those between the supported ones were looked for. */
export type Repairs = {
  /** From the fewest changes to the best total; null until the first are there. */
  readonly known: readonly Repair[] | null
  readonly between:
    | { readonly kind: 'looking'; readonly done: number; readonly of: number }
    | { readonly kind: 'all' | 'too-many' | 'stopped' }
}

const nothing: Repairs = { known: null, between: { kind: 'looking', done: 0, of: 1 } }

/** Finds the supported repairs of the board at once, then gap by gap those between, until `stop` is called. */
export function useRepairs(): Repairs & { readonly stop: () => void } {
  const { explain } = useSession()
  const { edition, pool } = useEdition()
  const [repairs, setRepairs] = useState(nothing)
  useEffect(() => {
    let isCurrent = true
    const show = (next: (before: Repairs) => Repairs) => {
      setRepairs((before) => (isCurrent && before.between.kind !== 'stopped' ? next(before) : before))
    }
    const find = async () => {
      const supported = await explain.listRepairs()
      const of = Math.max(0, supported.length - 1)
      show(() => ({ known: supported, between: { kind: 'looking', done: 0, of } }))
      for (let gap = 0; gap < of && isCurrent; gap += 1) {
        const [left, right] = [supported[gap], supported[gap + 1]]
        const found = left && right ? await explain.listRepairsBetween({ left, right }) : null
        if (found === null) {
          show((before) => ({ ...before, between: { kind: 'too-many' } }))
          return
        }
        show(({ known }) => ({
          known: (known ?? []).flatMap((one) => (one === left ? [one, ...found] : [one])),
          between: { kind: 'looking', done: gap + 1, of }
        }))
      }
      show((before) => ({ ...before, between: { kind: 'all' } }))
    }
    void find()
    return () => {
      isCurrent = false
    }
  }, [explain, edition, pool])
  const stop = () => setRepairs((before) => ({ ...before, between: { kind: 'stopped' } }))
  return { ...repairs, stop }
}
