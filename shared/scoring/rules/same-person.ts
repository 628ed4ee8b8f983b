import { type IdentityKeys, toIdentityKeys } from '../identity-keys'
import { isSame } from '../is-same'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { toClassesOfSome } from '../to-classes'

/** Nobody mentors themselves: the same address, or the same folded name at the same institution. */
export const samePerson: CreateRule = (pool) => {
  const mentees = toIdentityKeys(pool.mentees)
  const mentors = toIdentityKeys(pool.mentors)
  const emails = new Set(mentors.emails.filter((email) => email !== null))
  const named = new Set(mentors.names.map((_, mentor) => placeKey(mentors, mentor)))
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
    beyond: nothingElse,
    classes: toClassesOfSome(
      pool.mentees.length,
      (mentee) => emails.has(mentees.emails[mentee] ?? '') || named.has(placeKey(mentees, mentee))
    )
  }
}

/** A name at an institution, to tell who may be the same at all. */
function placeKey({ names, institutions }: IdentityKeys, index: number): string {
  return JSON.stringify([names[index], institutions[index]])
}
