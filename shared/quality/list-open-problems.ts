import type { OpenProblem } from '#shared/domain/open-problem'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { type EditionFacts, participantKey } from '#shared/domain/journal/edition-families'
import { whyOut } from '#shared/domain/journal/people'
import type { Problem } from '#shared/domain/problem'
import { finish, mapInSteps, type Steps } from '#shared/lib/steps'
import { findDoubles } from './find-doubles'
import { findOvertaken } from './find-overtaken'
import { mendOf, stillHolds } from './mend-of'
import type { FoundProblem } from './found-problem'

/**
 * Everything that is wrong with the people of an edition as it stands: what their files brought and no repair has mended,
 * who may be whom, and repairs that a newer file has overtaken. What was mended is not in it, for it does not hold.
 */
export function listOpenProblems(facts: EditionFacts): readonly OpenProblem[] {
  return finish(listProblemsInSteps(facts))
}

/** As `listOpenProblems`. */
export function* listProblemsInSteps(facts: EditionFacts): Steps<readonly OpenProblem[]> {
  const ofImports = yield* problemsOfImports(facts)
  const found = [...ofImports, ...(yield* findDoubles(facts)), ...findOvertaken(facts)]
  const ignored = ignoredKeys(facts)
  const seen = new Map<string, number>()
  return yield* mapInSteps(found, (one) => {
    const identity = identityOf(one)
    const key = `${one.role} ${one.about?.id ?? ''} ${identity}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return {
      ...one,
      id: `${key} ${before}`,
      identity,
      ignoredBy: ignored.get(ownerKey(one.about, identity)) ?? []
    }
  })
}

/** What the files brought, of people who are not out for other reasons. */
function* problemsOfImports(facts: EditionFacts): Steps<readonly FoundProblem[]> {
  const brought = (['mentor', 'mentee'] as const).flatMap((role) =>
    (facts.import.get(role)?.problems ?? []).map((one) => ({ role, ...one }))
  )
  const found = yield* mapInSteps(brought, ({ role, about, problem: { content } }): FoundProblem | null => {
    if (content === null || isFoundAnew(content)) return null
    const person = about === null ? null : { role, id: about }
    if (person !== null && isOut(facts, person)) return null
    if (!stillHolds(facts, person, content)) return null
    return { role, about: person, problem: content, mend: mendOf(facts, person, content) }
  })
  return found.filter((one) => one !== null)
}

function isOut(facts: EditionFacts, person: NonNullable<FoundProblem['about']>): boolean {
  const why = whyOut(facts, person)
  return why === 'withdrawn' || why === 'same-person'
}

/** Who may be whom is looked for among the people as they stand now. */
function isFoundAnew({ fact }: Problem): boolean {
  return fact.kind === 'email-shared' || fact.kind === 'maybe-same-person'
}

/**
 * What stays the same when a file is sorted anew: everything about a person but the rows. A row that is nobody's is another
 * one in another file.
 */
function identityOf({ about, problem: { fact, source } }: FoundProblem): string {
  const { file, sheet, row, column } = source
  const told = Object.entries(fact).filter(([part]) => !placeParts.has(part))
  const at = about === null ? [...(row === null ? [] : [file]), sheet, row, column] : null
  return canonicalJson({ told, at })
}

const placeParts: ReadonlySet<string> = new Set(['keptRow', 'keptFile', 'otherRow', 'otherFile', 'earlier'])

function ignoredKeys({ ignored }: EditionFacts): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const [key, { about, problem }] of ignored) {
    if (problem.content === null) continue
    const owner = ownerKey(about, problem.content)
    keys.set(owner, [...(keys.get(owner) ?? []), key])
  }
  return keys
}

function ownerKey(about: FoundProblem['about'], identity: string): string {
  return `${about === null ? '' : participantKey(about)} ${identity}`
}
