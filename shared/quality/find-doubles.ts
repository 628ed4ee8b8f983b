import { identityKey } from '#shared/domain/journal/curation-keys'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findPerson, whyOut } from '#shared/domain/journal/people'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { ProblemFact } from '#shared/domain/problem'
import type { Role } from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'
import { foldText } from '#shared/lib/fold-text'
import { rememberBy } from '#shared/lib/remember-by'
import { createProblem } from '#shared/registrations/create-problem'
import { nameKey } from '#shared/registrations/people/like-names'
import { emailKey } from '#shared/registrations/readers/read-email'
import type { FoundProblem } from './found-problem'

type Person = Mentor | Mentee

/**
 * Pairs of people in one role who may be one person, as they stand now: one address, or the same name and institution
 * under another address. Those of whom somebody has said so or not are left out.
 */
export function findDoubles(facts: EditionFacts): readonly FoundProblem[] {
  return (['mentor', 'mentee'] as const).flatMap((role) => {
    const people = [...facts[role].keys()]
      .filter((id) => isIn(facts, role, id))
      .flatMap((id) => findPerson(facts, { role, id }) ?? [])
      .sort((a, b) => comparePlace(a, b))
    const byAddress = pairsBy(people, (person) => doubleKeysOf(person).address)
    const byName = pairsBy(people, (person) => doubleKeysOf(person).named)
    return [...byAddress, ...byName].flatMap((pair) => toProblem(facts, role, pair))
  })
}

/** What two registrations of one person have in common: the address, or else name and institution. Made once for each. */
export const doubleKeysOf = rememberBy((person: Person) => ({
  address: addressOf(person),
  named: nameAndInstitution(person)
}))

type Pair = { readonly first: Person; readonly other: Person }

/** Everybody with the first who has the same key. */
function pairsBy(people: readonly Person[], keyOf: (person: Person) => string | null): readonly Pair[] {
  const firsts = new Map<string, Person>()
  const pairs: Pair[] = []
  for (const person of people) {
    const key = keyOf(person)
    if (key === null) continue
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, person)
    else pairs.push({ first, other: person })
  }
  return pairs
}

/** The newer of the two is proposed to be kept; its answers are the latest word. */
function toProblem(facts: EditionFacts, role: Role, { first, other }: Pair): readonly FoundProblem[] {
  const [kept, dropped] = isNewer(first, other) ? [first, other] : [other, first]
  const pair = { role, kept: kept.id, other: dropped.id }
  if (facts.identity.has(identityKey(pair))) return []
  const { file, sheet, row } = other.source
  const problem = createProblem({ file, sheet, row, column: null }, toFact(first, other))
  return [{ role, about: { role, id: other.id }, problem, mend: { kind: 'identity', ...pair } }]
}

function toFact(first: Person, other: Person): ProblemFact {
  if (addressOf(first) !== null && addressOf(first) === addressOf(other)) {
    const names = [first.name ?? '', other.name ?? ''].sort(compareText)
    return { kind: 'email-shared', email: other.email ?? '', names }
  }
  const { row: otherRow, sheet: otherSheet, file: otherFile } = first.source
  return { kind: 'maybe-same-person', name: other.name ?? '', otherRow, otherSheet, otherFile }
}

function isNewer(a: Person, b: Person): boolean {
  return compareText(a.registeredAt ?? '', b.registeredAt ?? '') > 0
}

function addressOf({ email }: Person): string | null {
  return email === null ? null : emailKey(email)
}

function nameAndInstitution({ name, institution }: Person): string | null {
  const key = nameKey(name)
  const folded = foldText(institution ?? '')
  return key === '' || folded === '' ? null : `${key}\n${folded}`
}

function isIn(facts: EditionFacts, role: Role, id: string): boolean {
  const why = whyOut(facts, { role, id })
  return why === null || why === 'no-consent'
}

function comparePlace({ source: a, id }: Person, { source: b, id: other }: Person): number {
  return (
    compareText(a.file, b.file) || compareText(a.sheet, b.sheet) || a.row - b.row || compareText(id, other)
  )
}
