import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { Registration } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import { groupBy } from '#shared/lib/group-by'
import { rememberBy } from '#shared/lib/remember-by'
import { areLikeNames, nameKey } from '../people/like-names'
import { emailKey } from '../readers/read-email'

/**
 * Finds who of one role is whom: for each of `incoming` the one of `known` who is the same person, none twice. The same
 * e-mail and a like name are one person; without any e-mail it takes the same name and institution. Equal names go
 * before like ones, and whoever stands in the same row before others.
 */
export function matchPeople<P extends Registration>(
  known: readonly P[],
  incoming: readonly P[]
): ReadonlyMap<P, P> {
  const matched = new Map<P, P>()
  const taken = new Set<P>()
  for (const { keyOf, isSame } of passes) {
    const left = known.filter((person) => !taken.has(person))
    if (left.length === 0) break
    const open = groupBy(left, keyOf)
    for (const person of incoming) {
      const key = matched.has(person) ? null : keyOf(person)
      const rivals = key === null ? [] : (open.get(key) ?? [])
      const found = rivals.find((rival) => !taken.has(rival) && isSame(rival, person))
      if (found === undefined) continue
      matched.set(person, found)
      taken.add(found)
    }
  }
  return matched
}

/** Everything that was answered and where, as one text; neither the id nor the name of the file. */
export const answersKey = rememberBy((registration: Registration): string => {
  const { source, ...answers } = registration
  return canonicalJson({ ...answers, id: null, source: [source.sheet, source.row] })
})

type Pass = {
  readonly keyOf: (person: Registration) => string | null
  readonly isSame: (known: Registration, incoming: Registration) => boolean
}

const always = () => true

const passes: readonly Pass[] = [
  { keyOf: answersKey, isSame: always },
  { keyOf: addressAndName, isSame: always },
  { keyOf: address, isSame: (known, incoming) => areLikeNames(known.name, incoming.name) },
  { keyOf: nameWithoutAddress, isSame: (known, incoming) => rowKey(known) === rowKey(incoming) },
  { keyOf: nameWithoutAddress, isSame: always }
]

function address({ email }: Registration): string | null {
  return email === null ? null : emailKey(email)
}

function addressAndName({ email, name }: Registration): string | null {
  return email === null ? null : `${emailKey(email)}\n${nameKey(name)}`
}

function nameWithoutAddress({ email, name, institution }: Registration): string | null {
  const key = email === null ? nameKey(name) : ''
  return key === '' ? null : `${key}\n${foldText(institution ?? '')}`
}

function rowKey({ source }: Registration): string {
  return `${source.sheet}!${source.row}`
}
