import type { Pool } from '#shared/domain/participant'
import { rememberBy } from '#shared/lib/remember-by'
import { keysOfPerson } from './find-people'
import { institutionKey } from './institution-key'

/** What tells people and institutions apart, per index; null when not known. Equal texts are equal people. */
export type IdentityKeys = {
  readonly emails: readonly (string | null)[]
  readonly names: readonly (string | null)[]
  readonly institutions: readonly (string | null)[]
}

type Person = Pool['mentors'][number] | Pool['mentees'][number]

/** Made once for each list: several rules compare by them. */
export const toIdentityKeys = rememberBy(
  (people: readonly Person[]): IdentityKeys => ({
    emails: people.map((person) => keysOfPerson(person).email),
    names: people.map((person) => orNull(keysOfPerson(person).name ?? '')),
    institutions: people.map(({ institution }) => orNull(institutionKey(institution ?? '')))
  })
)

function orNull(text: string): string | null {
  return text === '' ? null : text
}
