import { isInGroup, type MenteeGroup } from './mentee-group'
import type { Pool } from './participant'

/** A group that comes before others: tiers count from 1, served first. */
export type Priority = { readonly tier: number; readonly group: MenteeGroup }

/** So many tiers can be set; whoever is in none of them comes after all. */
export const mostTiers = 3

/** The tier of each mentee in the pool's order: the first of all groups they belong to, else the one after the last. */
export function toTiers(pool: Pool, priorities: readonly Priority[]): readonly number[] {
  const groups = priorities.map(({ tier, group }) => ({ tier, isIn: isInGroup(pool, group) }))
  const last = 1 + groups.reduce((highest, { tier }) => Math.max(highest, tier), 0)
  return pool.mentees.map((mentee) =>
    groups.reduce((least, { tier, isIn }) => (tier < least && isIn(mentee) ? tier : least), last)
  )
}
