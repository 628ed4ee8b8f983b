import { toIdentityKeys } from '../identity-keys'
import { isSame } from '../is-same'
import type { CreateRule } from '../rule'
import { toClassesOfSome } from '../to-classes'

/** Nobody mentors themselves: the same address, or the same folded name at the same institution. */
export const samePerson: CreateRule = (pool) => {
  const mentees = toIdentityKeys(pool.mentees)
  const mentors = toIdentityKeys(pool.mentors)
  const known = new Set<string | null>([...mentors.emails, ...mentors.names].filter((key) => key !== null))
  const sameEmail = (mentee: number, mentor: number): boolean =>
    isSame(mentees.emails[mentee], mentors.emails[mentor])
  const sameNameThere = (mentee: number, mentor: number): boolean =>
    isSame(mentees.names[mentee], mentors.names[mentor]) &&
    isSame(mentees.institutions[mentee], mentors.institutions[mentor])
  return {
    forbids: (mentee, mentor) => sameEmail(mentee, mentor) || sameNameThere(mentee, mentor),
    block: (mentee, mentor) => ({
      rule: 'samePerson',
      by: sameEmail(mentee, mentor) ? 'email' : 'name-and-institution'
    }),
    classes: toClassesOfSome(
      pool.mentees.length,
      (mentee) => known.has(mentees.emails[mentee] ?? null) || known.has(mentees.names[mentee] ?? null)
    )
  }
}
