import { advisorOf } from '../advisors'
import { createFindPeople } from '../find-people'
import { isSame } from '../is-same'
import { personKey } from '../person-key'
import type { CreateRule } from '../rule'
import { toClassesOfSome } from '../to-classes'

/** One is the other's advisor, or both named the same one, by the folded name. */
export const sameAdvisor: CreateRule = (pool) => {
  const mentees = toAdvisors(pool.mentees, createFindPeople(pool.mentors))
  const mentors = toAdvisors(pool.mentors, createFindPeople(pool.mentees))
  const named = new Set(mentors.flatMap((advisor) => advisor?.people ?? []))
  const isOwn = (mentee: number, mentor: number): boolean =>
    Boolean(mentees[mentee]?.people.includes(mentor)) || Boolean(mentors[mentor]?.people.includes(mentee))
  return {
    forbids: (mentee, mentor) => isOwn(mentee, mentor) || isSame(mentees[mentee]?.key, mentors[mentor]?.key),
    block: (mentee, mentor) => ({
      rule: 'sameAdvisor',
      advisor: mentees[mentee]?.written ?? mentors[mentor]?.written ?? '',
      isOneOfThem: isOwn(mentee, mentor)
    }),
    beyond: null,
    classes: toClassesOfSome(pool.mentees.length, (mentee) => mentees[mentee] !== null || named.has(mentee))
  }
}

/** An advisor as written, as compared, and who of the other side it may be. */
type Advisor = { readonly written: string; readonly key: string; readonly people: readonly number[] }

function toAdvisors(
  side: readonly Parameters<typeof advisorOf>[0][],
  find: ReturnType<typeof createFindPeople>
): readonly (Advisor | null)[] {
  return side.map((person) => {
    const written = advisorOf(person)
    const key = written === null ? '' : personKey(written)
    return written === null || key === '' ? null : { written, key, people: find(written) }
  })
}
