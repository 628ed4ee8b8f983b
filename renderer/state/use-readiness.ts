import { useMemo } from 'react'
import { repairsOf } from '#shared/domain/journal/curate-person'
import { toReadiness } from '#shared/quality/to-readiness'
import { useSession, useStoreState } from './session'

/** Whether the edition has enough of what its mentees ask for. */
export function useReadiness() {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const setup = useStoreState(edition, (now) => now.edition.setup)
  const facts = useStoreState(edition, (now) => now.edition.facts)
  return useMemo(
    () =>
      toReadiness(
        pool,
        setup,
        ({ role, id }) =>
          facts.places.has(id) || repairsOf(facts, { role, id }).some(({ field }) => field === 'capacity')
      ),
    [pool, setup, facts]
  )
}
