import type { LeftOutReason } from '#shared/domain/earlier-pairs'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { groupBy } from '#shared/lib/group-by'
import { createPersonFinder } from '../affinities/find-person'
import { areLikeNames, nameKey } from '../people/like-names'
import { emailKey } from '../readers/read-email'

/** Somebody as a row of another file names them. */
export type NamedPerson = {
  readonly name: string | null
  readonly email: string | null
  readonly institution: string | null
}

/** Who that is here, by index; with a reason where a person has to say so, null where nobody can be meant. */
export type Namesake = { readonly index: number | null; readonly reason: LeftOutReason | null }

/**
 * Finds people of one side by the identity of the program: the same e-mail and a like name are one person. Where no e-mail
 * is given, a name that one person has here is enough, unless the institution is another. The same name under another
 * e-mail, or the same e-mail under a clearly different name, is only supposed.
 */
export function createNamesakeFinder(
  role: Role,
  people: readonly (Mentor | Mentee)[]
): (named: NamedPerson) => Namesake {
  const byId = createPersonFinder(people)
  const indices = [...people.keys()]
  const byEmail = groupBy(indices, (index) => emailKey(people[index]?.email ?? ''))
  const byName = groupBy(indices, (index) => nameKey(people[index]?.name ?? null))

  const byAddress = (named: string, { email, name }: NamedPerson): Namesake | null => {
    const same = email === null ? [] : (byEmail.get(emailKey(email)) ?? [])
    const like = same.filter((index) => areLikeNames(people[index]?.name ?? null, name))
    const [first = null] = like.length > 0 ? like : same
    if (first === null) return null
    if (like.length === 1) return { index: first, reason: null }
    return same.length === 1
      ? { index: first, reason: { kind: 'other-name', role, named, here: people[first]?.name ?? null } }
      : { index: null, reason: { kind: 'several', role, named } }
  }

  const byNameAlone = (named: string, { email, name, institution }: NamedPerson): Namesake => {
    const all = name === null ? [] : (byName.get(nameKey(name)) ?? [])
    const there = all.filter((index) => isSamePlace(people[index]?.institution ?? null, institution))
    const [first = null, ...others] = all.length > 1 && there.length > 0 ? there : all
    if (first === null) return { index: null, reason: { kind: 'nobody', role, named } }
    if (others.length > 0) return { index: null, reason: { kind: 'several', role, named } }
    const person = people[first]
    if (email !== null)
      return { index: first, reason: { kind: 'other-address', role, named, here: person?.email ?? null } }
    return isSamePlace(person?.institution ?? null, institution)
      ? { index: first, reason: null }
      : {
          index: first,
          reason: { kind: 'other-institution', role, named, here: person?.institution ?? null }
        }
  }

  return (person) => {
    const named = [person.name, person.email].filter((text) => text !== null).join(', ')
    if (named === '') return { index: null, reason: { kind: 'cell-empty', role } }
    const id = person.email === null && person.name !== null ? byId(person.name) : null
    if (id !== null) return { index: id, reason: null }
    return byAddress(named, person) ?? byNameAlone(named, person)
  }
}

/** A missing institution says nothing. */
function isSamePlace(a: string | null, b: string | null): boolean {
  return a === null || b === null || foldText(a) === foldText(b)
}
