import { rawTimeZones } from '@vvo/tzdb'
import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { one, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { toClasses } from '../to-classes'

type Nearness = 'country' | 'continent' | 'neither'

/** One continent for each country, whatever its zones: Russia is in Europe, Turkey in Asia. Kosovo has no zone of its own. */
const continents: ReadonlyMap<string, string> = new Map([
  ...rawTimeZones.map(({ countryCode, continentCode }) => [countryCode, continentCode] as const),
  ['XK', 'EU'] as const
])

const values: Readonly<Record<Nearness, number>> = { country: one, continent: one / 2, neither: 0 }

/** 1 in the same country, ½ on the same continent, else 0. */
export const region: CreateCriterion = (pool) => {
  const mentees = pool.mentees.map(toPlace)
  const mentors = pool.mentors.map(toPlace)
  return {
    value: (mentee, mentor) => {
      const from = mentees[mentee]
      const to = mentors[mentor]
      return from && to ? values[nearness(from, to)] : unknown
    },
    fact: (mentee, mentor) => {
      const from = mentees[mentee]
      const to = mentors[mentor]
      if (!from || !to) return missingFact({ mentee: Boolean(from), mentor: Boolean(to) })
      return { kind: 'region', mentee: from.country, mentor: to.country, same: nearness(from, to) }
    },
    beyond: nothingElse,
    classes: toClasses(mentees.map((place) => place?.country ?? ''))
  }
}

type Place = { readonly country: string; readonly continent: string | null }

function toPlace({ country }: { readonly country: string | null }): Place | null {
  return country === null ? null : { country, continent: continents.get(country) ?? null }
}

function nearness(a: Place, b: Place): Nearness {
  if (a.country === b.country) return 'country'
  return a.continent !== null && a.continent === b.continent ? 'continent' : 'neither'
}
