import { findPerson } from '#shared/domain/journal/people'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { findEntry } from '#shared/domain/journal/ledger'
import type { EntryNames } from '#shared/messages/entry-sentences'
import { personName } from '#shared/messages/person-name'

/** How the ids of an edition become words; people who withdrew keep their names, those who were erased have none. */
export function createNames({ facts, ledger }: EditionState): EntryNames {
  return {
    person: (role, id) => {
      const person = findPerson(facts, { role, id })
      return person === null ? `a ${role} who is not here any more` : personName(person)
    },
    entry: (id) => findEntry(ledger.entries, id)
  }
}
