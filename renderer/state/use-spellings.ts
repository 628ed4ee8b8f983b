import { useMemo } from 'react'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import { listSpellings } from '#shared/quality/list-spellings'
import { useSession, useStoreState } from './session'

/** The spellings that the people of the edition use, and those that may mean one thing. */
export function useSpellings(table: SpellingTable) {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const facts = useStoreState(edition, (now) => now.edition.facts)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- of the facts only what is kept apart matters
  return useMemo(() => listSpellings(pool, facts, table), [pool, facts.apart, table])
}
