import { sectors } from '#shared/domain/sector'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { toClasses } from '../to-classes'

/** The mentee seeks a sector, and the mentor works in another one. */
export const otherSector: CreateRule = (pool) => ({
  forbids: (mentee, mentor) => {
    const sought = pool.mentees[mentee]?.wishes.sectors ?? []
    const offered = pool.mentors[mentor]?.sector
    return offered != null && sought.length > 0 && !sought.includes(offered)
  },
  block: (mentee, mentor) => ({
    rule: 'otherSector',
    sought: pool.mentees[mentee]?.wishes.sectors ?? [],
    offered: pool.mentors[mentor]?.sector ?? sectors[0]
  }),
  beyond: nothingElse,
  classes: toClasses(pool.mentees.map(({ wishes }) => wishes.sectors.join()))
})
