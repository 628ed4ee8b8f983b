import { createHomeDomains } from '../home-domains'
import { toIdentityKeys } from '../identity-keys'
import { isSame } from '../is-same'
import type { CreateRule } from '../rule'
import { toClasses } from '../to-classes'

/** Both belong to one institution: by its folded name, or by the domain of their addresses when it is an institution's own. */
export const sameInstitution: CreateRule = (pool) => {
  const mentees = toIdentityKeys(pool.mentees)
  const mentors = toIdentityKeys(pool.mentors)
  const homeOf = createHomeDomains([...mentees.emails, ...mentors.emails])
  const menteeHomes = mentees.emails.map(homeOf)
  const mentorHomes = mentors.emails.map(homeOf)
  const sameName = (mentee: number, mentor: number): boolean =>
    isSame(mentees.institutions[mentee], mentors.institutions[mentor])
  return {
    forbids: (mentee, mentor) => sameName(mentee, mentor) || isSame(menteeHomes[mentee], mentorHomes[mentor]),
    block: (mentee, mentor) =>
      sameName(mentee, mentor)
        ? { rule: 'sameInstitution', institution: pool.mentors[mentor]?.institution ?? '', by: 'name' }
        : { rule: 'sameInstitution', institution: mentorHomes[mentor] ?? '', by: 'email-domain' },
    beyond: null,
    classes: toClasses(mentees.institutions.map((name, index) => JSON.stringify([name, menteeHomes[index]])))
  }
}
