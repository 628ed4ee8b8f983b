import { toIdentityKeys } from '../identity-keys'
import { institutionKey } from '../institution-key'
import { classesOfNamed, findNamedPeople } from '../named-people'
import type { CreateRule } from '../rule'
import { toClassesOfSome } from '../to-classes'
import type { Pool } from '#shared/domain/participant'

/**
 * Either side named the other as a conflict: by address, by folded name, or by the institution. A name that fits several
 * people forbids all of them.
 */
export const declaredConflict: CreateRule = (pool) => {
  const people = findNamedPeople(pool, 'avoided')
  const places = findNamedInstitutions(pool)
  const concerned = classesOfNamed(people)
  const byMentee = (mentee: number, mentor: number): string | undefined =>
    textAt(pool.mentees[mentee], people.byMentee[mentee]?.get(mentor)) ?? places.byMentee(mentee, mentor)
  const byMentor = (mentee: number, mentor: number): string | undefined =>
    textAt(pool.mentors[mentor], people.byMentor[mentor]?.get(mentee)) ?? places.byMentor(mentee, mentor)
  return {
    forbids: (mentee, mentor) =>
      byMentee(mentee, mentor) !== undefined || byMentor(mentee, mentor) !== undefined,
    block: (mentee, mentor) => {
      const named = byMentee(mentee, mentor)
      if (named !== undefined) return { rule: 'declaredConflict', declaredBy: 'mentee', named }
      return { rule: 'declaredConflict', declaredBy: 'mentor', named: byMentor(mentee, mentor) ?? '' }
    },
    beyond: null,
    classes: toClassesOfSome(
      pool.mentees.length,
      (mentee) => concerned[mentee] !== 0 || places.concerns(mentee)
    )
  }
}

type Avoiding = Pool['mentees'][number] | Pool['mentors'][number]

function textAt(person: Avoiding | undefined, place: number | undefined): string | undefined {
  return place === undefined ? undefined : person?.wishes.avoided[place]
}

/** The text in which one side named the other's institution. */
function findNamedInstitutions(pool: Pool) {
  const mentees = { avoided: pool.mentees.map(toAvoided), homes: toIdentityKeys(pool.mentees).institutions }
  const mentors = { avoided: pool.mentors.map(toAvoided), homes: toIdentityKeys(pool.mentors).institutions }
  const named = new Set(mentors.avoided.flatMap((texts) => [...(texts?.keys() ?? [])]))
  return {
    concerns: (mentee: number) => mentees.avoided[mentee] != null || named.has(mentees.homes[mentee] ?? ''),
    byMentee: (mentee: number, mentor: number) => mentees.avoided[mentee]?.get(mentors.homes[mentor] ?? ''),
    byMentor: (mentee: number, mentor: number) => mentors.avoided[mentor]?.get(mentees.homes[mentee] ?? '')
  }
}

function toAvoided({ wishes }: Avoiding): ReadonlyMap<string, string> | null {
  if (wishes.avoided.length === 0) return null
  const named = wishes.avoided.map((text) => [institutionKey(text), text] as const)
  return new Map(named.filter(([key]) => key !== ''))
}
