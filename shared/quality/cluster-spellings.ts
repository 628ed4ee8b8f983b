import { aliasKey } from '#shared/domain/journal/curation-keys'
import type { SpellingsApart, SpellingTable } from '#shared/domain/journal/curation-values'
import type { SpellingCluster, SpellingUse } from '#shared/domain/spelling'
import { findClusters } from './find-clusters'

/** The spellings of one table that people use, and those that somebody said are not the same. */
export type SpellingsInUse = {
  readonly table: SpellingTable
  readonly uses: readonly SpellingUse[]
  readonly apart: readonly SpellingsApart[]
}

/** Which spellings may mean one thing; thousands of them take seconds. */
export function clusterSpellings({ table, uses, apart }: SpellingsInUse): readonly SpellingCluster[] {
  const keptApart = apart
    .filter((one) => one.table === table)
    .map(({ spellings }) => new Set(spellings.map((spelling) => aliasKey(table, spelling))))
  const isApart = (a: string, b: string) =>
    keptApart.some((set) => set.has(aliasKey(table, a)) && set.has(aliasKey(table, b)))
  return findClusters(table, uses, isApart)
}
