import { answerIn, answerNameOf, type Correction } from '#shared/domain/answers'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { Repair } from '#shared/domain/journal/curation-values'
import { holds } from '#shared/domain/journal/curate-person'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findRead, whyOut } from '#shared/domain/journal/people'
import type { ProblemFact } from '#shared/domain/problem'
import { createProblem } from '#shared/registrations/create-problem'
import type { FoundProblem } from './found-problem'

/** Repairs whose cell says something else by now, and not what the repair says; the newer answer counts. */
export function findOvertaken(facts: EditionFacts): readonly FoundProblem[] {
  return [...facts.repair.values()].flatMap(({ role, id, repair }): readonly FoundProblem[] => {
    const about = { role, id }
    const read = findRead(facts, about)
    const content = repair.content
    if (content === null || read === null || whyOut(facts, about) === 'withdrawn') return []
    if (holds(content, read) || canonicalJson(answerIn(read, content).value) === canonicalJson(content.value))
      return []
    const { file, sheet, row } = read.person.source
    const source = { file, sheet, row, column: null }
    const problem = createProblem(source, overtakenFact(read.person.name ?? read.person.email ?? '', content))
    return [
      {
        role,
        about,
        problem,
        mend: { kind: 'answer', name: answerNameOf(content), proposal: answerBy(content) }
      }
    ]
  })
}

function overtakenFact(name: string, repair: Repair): ProblemFact {
  return repair.field === 'custom'
    ? { kind: 'own-answer-overtaken', name, heading: repair.heading }
    : { kind: 'repair-overtaken', name, field: repair.field }
}

/** What a hand gave, without what it was given over. */
function answerBy(repair: Repair): Correction {
  // The name says what its value is; TypeScript does not follow the two together.
  return { ...answerNameOf(repair), value: repair.value } as Correction
}
