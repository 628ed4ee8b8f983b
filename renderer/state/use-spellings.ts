import { useEffect, useMemo, useState } from 'react'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import type { SpellingCluster, SpellingUse } from '#shared/domain/spelling'
import { listSpellings } from '#shared/quality/list-spellings'
import { useSession, useStoreState } from './session'

/** `clusters` may mean one thing; while others are looked for, those of before, null where nothing was found yet. */
type Spellings = {
  readonly uses: readonly SpellingUse[]
  readonly clusters: readonly SpellingCluster[] | null
}

/** The spellings that the people of the edition use, and those that may mean one thing. */
export function useSpellings(table: SpellingTable): Spellings {
  const { edition, clusterer } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const apart = useStoreState(edition, (now) => now.edition.facts.apart)
  const uses = useMemo(() => listSpellings(pool, table), [pool, table])
  const [found, setFound] = useState<{
    readonly table: SpellingTable
    readonly clusters: readonly SpellingCluster[]
  } | null>(null)
  useEffect(() => {
    let isLatest = true
    void clusterer.find({ table, uses, apart: [...apart.values()] }).then((clusters) => {
      if (isLatest) setFound({ table, clusters })
    })
    return () => {
      isLatest = false
    }
  }, [clusterer, table, uses, apart])
  return { uses, clusters: found?.table === table ? found.clusters : null }
}
