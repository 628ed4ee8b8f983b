import type { Pool } from '#shared/domain/participant'
import type { Wishes } from '#shared/domain/registration'
import { createFindPeople, type FindPeople } from './find-people'
import { toClassesOfSome } from './to-classes'

/** Whom each person of one side named on the other: index → place in the list, from 0. Names that fit nobody are left out. */
type NamedPeople = readonly ReadonlyMap<number, number>[]

export type NamedBySide = { readonly byMentee: NamedPeople; readonly byMentor: NamedPeople }

/** Looks up everybody's wished or avoided people on the other side of the pool. */
export function findNamedPeople(pool: Pool, list: 'people' | 'avoided'): NamedBySide {
  const findMentors = createFindPeople(pool.mentors)
  const findMentees = createFindPeople(pool.mentees)
  return {
    byMentee: pool.mentees.map(({ wishes }) => toPlaces(wishes, list, findMentors)),
    byMentor: pool.mentors.map(({ wishes }) => toPlaces(wishes, list, findMentees))
  }
}

/** Mentees who named somebody or were named; those who were neither are one class. */
export function classesOfNamed({ byMentee, byMentor }: NamedBySide): Int32Array {
  const named = new Set(byMentor.flatMap((places) => [...places.keys()]))
  return toClassesOfSome(byMentee.length, (mentee) => named.has(mentee) || (byMentee[mentee]?.size ?? 0) > 0)
}

function toPlaces(wishes: Wishes, list: 'people' | 'avoided', find: FindPeople): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  wishes[list].forEach((text, place) => {
    for (const person of find(list === 'people' ? splitAnswer(text).who : text))
      if (!places.has(person)) places.set(person, place)
  })
  return places
}

/** A wish as it was written: whom it names, and whether "yes", "maybe" or "no" stands behind the name. */
export type WrittenWish = { readonly who: string; readonly answer: 'yes' | 'maybe' | 'no' | null }

const answered = /^(.+?)(?:\s*[:=(–—-]\s*|\s+)(yes|maybe|no)\s*\)?$/iu

/** "Ana Sol: maybe", "Ana Sol (no)" and "Ana Sol – yes" name Ana Sol; without an answer the place in the list counts. */
export function splitAnswer(text: string): WrittenWish {
  const [, who = text, answer = ''] = answered.exec(text.trim()) ?? []
  switch (answer.toLowerCase()) {
    case 'yes':
      return { who, answer: 'yes' }
    case 'maybe':
      return { who, answer: 'maybe' }
    case 'no':
      return { who, answer: 'no' }
    default:
      return { who: text, answer: null }
  }
}
