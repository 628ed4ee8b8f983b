import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { one, unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { toClasses } from '../to-classes'
import type { Mentee, Mentor } from '#shared/domain/participant'

const otherSector = 500_000

/**
 * 1 when the mentor works in a sector the mentee seeks, else 0. A mentee who seeks none is compared by their own
 * sector, and mildly: the same sector is 1, another ½, since nobody asked for it.
 */
export const sector: CreateCriterion = (pool) => ({
  value: (mentee, mentor) => compare(pool.mentees[mentee], pool.mentors[mentor]),
  fact: (mentee, mentor) => {
    const asking = pool.mentees[mentee]
    const offered = pool.mentors[mentor]?.sector ?? null
    const sought = asking?.wishes.sectors ?? []
    if (sought.length > 0 && offered) return { kind: 'sector', sought, offered }
    if (asking?.sector && offered) return { kind: 'own-sector', mentee: asking.sector, mentor: offered }
    return missingFact({ mentee: sought.length > 0 || Boolean(asking?.sector), mentor: offered !== null })
  },
  beyond: nothingElse,
  classes: toClasses(pool.mentees.map(({ sector, wishes }) => [sector ?? '', ...wishes.sectors].join()))
})

function compare(mentee: Mentee | undefined, mentor: Mentor | undefined): number {
  if (!mentee || !mentor?.sector) return unknown
  if (mentee.wishes.sectors.length > 0) return mentee.wishes.sectors.includes(mentor.sector) ? one : 0
  if (!mentee.sector) return unknown
  return mentee.sector === mentor.sector ? one : otherSector
}
