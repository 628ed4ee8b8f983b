import { useMemo } from 'react'
import { toReadiness } from '#shared/quality/to-readiness'
import { useSession, useStoreState } from './session'

/** Whether the edition has enough of what its mentees ask for. */
export function useReadiness() {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const setup = useStoreState(edition, (now) => now.edition.setup)
  return useMemo(() => toReadiness(pool, setup), [pool, setup])
}
