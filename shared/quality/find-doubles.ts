import { identityKey } from '#shared/domain/journal/curation-keys'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findPerson, whyOut } from '#shared/domain/journal/people'
import type { Mentee, Mentor } from '#shared/domain/participant'
import type { ProblemFact } from '#shared/domain/problem'
import type { Role } from '#shared/domain/registration'
import { compareText } from '#shared/lib/compare'
import { foldText } from '#shared/lib/fold-text'
import { rememberBy } from '#shared/lib/remember-by'
import { mapInSteps, type Steps } from '#shared/lib/steps'
import { createProblem } from '#shared/registrations/create-problem'
import { nameKey } from '#shared/registrations/people/like-names'
import { emailKey } from '#shared/registrations/readers/read-email'
import type { FoundProblem } from './found-problem'

type Person = Mentor | Mentee

/**
 * Pairs of people in one role who may be one person, as they stand now: one address, or the same name and institution
 * under another address. Those of whom somebody has said so or not are left out.
 */
export function* findDoubles(facts: EditionFacts): Steps<readonly FoundProblem[]> {
  const problems: FoundProblem[] = []
  for (const role of ['mentor', 'mentee'] as const) {
    const found = yield* mapInSteps(facts[role].keys(), (id) =>
      isIn(facts, role, id) ? findPerson(facts, { role, id }) : null
    )
    const people = found.filter((person) => person !== null).sort(comparePlace)
    const keys = yield* mapInSteps(people, keysOf)
    const byAddress = yield* pairsBy(people, (at) => keys[at]?.address ?? null)
    const byName = yield* pairsBy(people, (at) => keys[at]?.named ?? null)
    problems.push(...[...byAddress, ...byName].flatMap((pair) => toProblem(facts, role, pair)))
  }
  return problems
}

/** What two registrations of one person have in common: the address, or else name and institution. Made once for each. */
const keysOf = rememberBy((person: Person) => ({
  address: addressOf(person),
  named: nameAndInstitution(person)
}))

type Pair = { readonly first: Person; readonly other: Person }

/** Everybody with the first who has the same key. */
function* pairsBy(people: readonly Person[], keyOf: (at: number) => string | null): Steps<readonly Pair[]> {
  const firsts = new Map<string, Person>()
  const pairs = yield* mapInSteps(people.entries(), ([at, other]): Pair | null => {
    const key = keyOf(at)
    if (key === null) return null
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, other)
    return first === undefined ? null : { first, other }
  })
  return pairs.filter((pair) => pair !== null)
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
