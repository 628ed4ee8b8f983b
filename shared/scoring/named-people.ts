import type { Pool } from '#shared/domain/participant'
import type { Wishes } from '#shared/domain/registration'
import { createFindPeople, type FindPeople } from './find-people'

/** Whom each person of one side named on the other: index → rank in the list, from 1. Names that fit nobody are left out. */
type NamedPeople = readonly ReadonlyMap<number, number>[]

export type NamedBySide = { readonly byMentee: NamedPeople; readonly byMentor: NamedPeople }

/** Looks up everybody's wished or avoided people on the other side of the pool. */
export function findNamedPeople(pool: Pool, list: 'people' | 'avoided'): NamedBySide {
  const findMentors = createFindPeople(pool.mentors)
  const findMentees = createFindPeople(pool.mentees)
  return {
    byMentee: pool.mentees.map(({ wishes }) => toRanks(wishes, list, findMentors)),
    byMentor: pool.mentors.map(({ wishes }) => toRanks(wishes, list, findMentees))
  }
}

function toRanks(wishes: Wishes, list: 'people' | 'avoided', find: FindPeople): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  wishes[list].forEach((text, index) => {
    for (const person of find(text)) if (!ranks.has(person)) ranks.set(person, index + 1)
  })
  return ranks
}
