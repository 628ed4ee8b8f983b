import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { OpenProblem } from '#shared/domain/open-problem'
import { listOpenProblems } from '#shared/quality/list-open-problems'

/** The problems of an edition as it stands; the same list while nothing that they depend on changes. */
export type ProblemSource = (facts: EditionFacts) => readonly OpenProblem[]

export function createProblemSource(): ProblemSource {
  let made: { readonly facts: EditionFacts; readonly problems: readonly OpenProblem[] } | null = null
  return (facts) => {
    if (made === null || !hasSameProblems(made.facts, facts))
      made = { facts, problems: listOpenProblems(facts) }
    return made.problems
  }
}

const problemFamilies = [
  'import',
  'mentor',
  'mentee',
  'withdrawal',
  'repair',
  'identity',
  'ignored',
  'alias'
] as const

function hasSameProblems(a: EditionFacts, b: EditionFacts): boolean {
  return problemFamilies.every((family) => a[family] === b[family])
}
