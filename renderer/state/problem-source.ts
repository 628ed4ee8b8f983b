import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { OpenProblem } from '#shared/domain/open-problem'
import { listOpenProblems, listProblemsInSteps } from '#shared/quality/list-open-problems'
import { inSteps } from '../data/give-way'

/** The problems of an edition as it stands; the same list while nothing that they depend on changes. */
export type ProblemSource = {
  readonly of: (facts: EditionFacts) => readonly OpenProblem[]
  /** Finds those of other people than before a few milliseconds at a time, before they are asked for. */
  readonly prepare: (facts: EditionFacts) => Promise<void>
}

export function createProblemSource(): ProblemSource {
  let made: { readonly facts: EditionFacts; readonly problems: readonly OpenProblem[] } | null = null
  const of = (facts: EditionFacts) => {
    if (made === null || !hasSameProblems(made.facts, facts))
      made = { facts, problems: listOpenProblems(facts) }
    return made.problems
  }
  const prepare = async (facts: EditionFacts) => {
    if (made?.facts.mentor === facts.mentor && made.facts.mentee === facts.mentee) return
    const problems = await inSteps(listProblemsInSteps(facts))
    made = { facts, problems }
  }
  return { of, prepare }
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
