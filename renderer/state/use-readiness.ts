import { useMemo } from 'react'
import { repairsOf } from '#shared/domain/journal/curate-person'
import type { Readiness } from '#shared/domain/readiness'
import { toReadiness } from '#shared/quality/to-readiness'
import { tableFor } from './score-store'
import { useSession, useStoreState } from './session'

/** Whether the edition has enough of what its mentees ask for; null while its pairs are being scored. */
export function useReadiness(): Readiness | null {
  const { edition, scores } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const setup = useStoreState(edition, (now) => now.edition.setup)
  const facts = useStoreState(edition, (now) => now.edition.facts)
  const scored = useStoreState(scores, (now) => now)
  return useMemo(() => {
    const table = tableFor(scored, pool, setup)
    if (table === null) return null
    return toReadiness(
      pool,
      { scores: table, setup },
      ({ role, id }) =>
        facts.places.has(id) || repairsOf(facts, { role, id }).some(({ field }) => field === 'capacity')
    )
  }, [pool, setup, facts, scored])
}
