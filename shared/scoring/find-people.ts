import { rememberBy } from '#shared/lib/remember-by'
import { emailKey, personKey } from './person-key'

type Person = { readonly name: string | null; readonly email: string | null }

/** Finds the people a text names; ascending indices, several when a name fits several, none when it fits nobody. */
export type FindPeople = (text: string) => readonly number[]

const address = /[^\s<>(),;:"']+@[^\s<>(),;:"']+/

/**
 * Prepares the search over one side. An address in the text decides if somebody has it; else the whole text is
 * compared as a name, then what stands before the first comma or dash ("Jane Doe, University of …"). Once for each list.
 */
export const createFindPeople = rememberBy((people: readonly Person[]): FindPeople => {
  const byEmail = groupIndices(people.map((person) => keysOfPerson(person).email))
  const byName = groupIndices(people.map((person) => keysOfPerson(person).name))
  return (text) => {
    const email = emailKey(address.exec(text)?.[0].replace(/\.$/, '') ?? null)
    const named = text.replace(address, ' ').replace(/[<>]/g, ' ')
    return (
      (email === null ? undefined : byEmail.get(email)) ??
      byName.get(personKey(named)) ??
      byName.get(personKey(beforeInstitution(named))) ??
      []
    )
  }
})

/** What somebody's address and name are compared by, '' for a name of nothing but titles; made once for each. */
export const keysOfPerson = rememberBy(({ name, email }: Person) => ({
  email: emailKey(email),
  name: name === null ? null : personKey(name)
}))

function beforeInstitution(text: string): string {
  return text.split(/,|;| [-–—] /)[0] ?? ''
}

function groupIndices(keys: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  keys.forEach((key, index) => {
    if (key === null || key === '') return
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return groups
}
