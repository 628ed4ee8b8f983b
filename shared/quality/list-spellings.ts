import { aliasKey } from '#shared/domain/journal/curation-keys'
import type { SpellingTable } from '#shared/domain/journal/curation-values'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { Pool } from '#shared/domain/participant'
import type { SpellingCluster, SpellingUse } from '#shared/domain/spelling'
import { compareText } from '#shared/lib/compare'
import { createHomeDomains } from '#shared/scoring/home-domains'
import { findClusters } from './find-clusters'

/** Which spellings of one table the people of an edition use, and which of them may mean one thing. */
export function listSpellings(
  { mentors, mentees }: Pool,
  { apart }: EditionFacts,
  table: SpellingTable
): { readonly uses: readonly SpellingUse[]; readonly clusters: readonly SpellingCluster[] } {
  const people = [...mentors, ...mentees]
  const homeOf = createHomeDomains(people.map(({ email }) => email))
  const found = new Map<string, { count: number; domains: Set<string> }>()
  for (const { institution, areas, email } of people) {
    const domain = table === 'institutions' ? homeOf(email) : null
    for (const spelling of table === 'areas' ? areas : institution === null ? [] : [institution]) {
      const use = found.get(spelling) ?? { count: 0, domains: new Set() }
      use.count += 1
      if (domain !== null) use.domains.add(domain)
      found.set(spelling, use)
    }
  }
  const uses = [...found]
    .map(([spelling, { count, domains }]) => ({ spelling, count, domains: [...domains] }))
    .sort((a, b) => compareText(a.spelling, b.spelling))
  const keptApart = [...apart.values()]
    .filter((one) => one.table === table)
    .map(({ spellings }) => new Set(spellings.map((spelling) => aliasKey(table, spelling))))
  const isApart = (a: string, b: string) =>
    keptApart.some((set) => set.has(aliasKey(table, a)) && set.has(aliasKey(table, b)))
  return { uses, clusters: findClusters(table, uses, isApart) }
}
