import { type Answer, answerOf } from '#shared/domain/answers'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import { holds } from '#shared/domain/journal/curate-person'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import { findRead, whyOut } from '#shared/domain/journal/people'
import { createProblem } from '#shared/registrations/create-problem'
import type { FoundProblem } from './found-problem'

/** Repairs whose cell says something else by now, and not what the repair says; the newer answer counts. */
export function findOvertaken(facts: EditionFacts): readonly FoundProblem[] {
  return [...facts.repair.values()].flatMap(({ role, id, repair }): readonly FoundProblem[] => {
    const about = { role, id }
    const read = findRead(facts, about)
    const content = repair.content
    if (content === null || read === null || whyOut(facts, about) === 'withdrawn') return []
    const { field, value } = content
    if (holds(content, read) || canonicalJson(answerOf(read, field)) === canonicalJson(value)) return []
    const { file, sheet, row } = read.person.source
    const name = read.person.name ?? read.person.email ?? ''
    const problem = createProblem(
      { file, sheet, row, column: null },
      { kind: 'repair-overtaken', name, field }
    )
    // The field says what its value is; TypeScript does not follow the two together.
    const proposal = { field, value } as Answer
    return [{ role, about, problem, mend: { kind: 'answer', field, proposal } }]
  })
}
