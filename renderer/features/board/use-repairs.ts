import { useEffect, useRef, useState } from 'react'
import { lookForRepairs, type Repairs } from '../../state/look-for-repairs'
import { useSession } from '../../state/session'
import { useEdition } from '../../state/use-board'

const nothing: Repairs = { known: null, between: { kind: 'looking', done: 0, of: 1 } }

/** The repairs of the board as they are found; `stop` leaves it at those that are there. */
export function useRepairs(): Repairs & { readonly stop: () => void } {
  const { explain } = useSession()
  const { edition, pool } = useEdition()
  const [repairs, setRepairs] = useState(nothing)
  const search = useRef<AbortController | null>(null)
  useEffect(() => {
    const started = new AbortController()
    search.current = started
    void lookForRepairs({ explain, show: setRepairs, signal: started.signal })
    return () => started.abort()
  }, [explain, edition, pool])
  const stop = () => {
    search.current?.abort()
    setRepairs((before) => ({ ...before, between: { kind: 'stopped' } }))
  }
  return { ...repairs, stop }
}
