import type { Participant } from '#shared/domain/participant'
import { foldText } from '#shared/lib/fold-text'
import { personName } from './person-name'

/** What tells people of one name apart, by id: where they work, or the address where that is the same. */
export function namesakeNotes(people: readonly Participant[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Participant[]>()
  for (const person of people) {
    const key = foldText(personName(person))
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [person])
    else known.push(person)
  }
  const shared = [...byName.values()].filter((group) => group.length > 1)
  return new Map(shared.flatMap((group) => group.map((person) => [person.id, noteOn(person, group)])))
}

function noteOn({ institution, email }: Participant, group: readonly Participant[]): string {
  const there = group.filter((one) => foldText(one.institution ?? '') === foldText(institution ?? ''))
  return (there.length === 1 ? institution : email) ?? email ?? institution ?? ''
}
