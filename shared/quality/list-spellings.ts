import type { SpellingTable } from '#shared/domain/journal/curation-values'
import type { Pool } from '#shared/domain/participant'
import type { SpellingUse } from '#shared/domain/spelling'
import { compareText } from '#shared/lib/compare'
import { createHomeDomains } from '#shared/scoring/home-domains'

/** Which spellings of one table the people of an edition use. */
export function listSpellings({ mentors, mentees }: Pool, table: SpellingTable): readonly SpellingUse[] {
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
  return [...found]
    .map(([spelling, { count, domains }]) => ({ spelling, count, domains: [...domains] }))
    .sort((a, b) => compareText(a.spelling, b.spelling))
}
