import { type AnswerField, answerFieldOf, answerIn, type Correction } from '#shared/domain/answers'
import type { Mend } from '#shared/domain/open-problem'
import { holds, repairsOf } from '#shared/domain/journal/curate-person'
import type { EditionFacts } from '#shared/domain/journal/edition-families'
import type { ParticipantRef } from '#shared/domain/journal/edition-values'
import { findRead } from '#shared/domain/journal/people'
import type { Problem, ProblemFact } from '#shared/domain/problem'

/** How a problem of a file can be mended; null when there is nothing to mend it by. */
export function mendOf(facts: EditionFacts, person: ParticipantRef | null, { fact }: Problem): Mend | null {
  const field = fieldOf(fact)
  if (person !== null && field !== null)
    return { kind: 'answer', name: { field }, proposal: proposalFor(facts, person, fact) }
  switch (fact.kind) {
    case 'registered-twice':
      return person === null ? null : { kind: 'earlier', earlier: fact.earlier }
    case 'nobody-named':
    case 'role-unknown':
      return { kind: 'add-person' }
    case 'column-not-sure':
    case 'column-twice':
    case 'date-order-assumed':
      return { kind: 'look-at-column' }
    default:
      return null
  }
}

/** Whether a problem is still one: nobody has given the answer by hand that it asks for. */
export function stillHolds(facts: EditionFacts, person: ParticipantRef | null, { fact }: Problem): boolean {
  const field = fieldOf(fact)
  const read = person === null ? null : findRead(facts, person)
  if (field === null || person === null || read === null) return true
  const repair = repairsOf(facts, person).find((one) => one.field === field && holds(one, read))
  if (repair === undefined) return true
  return fact.kind === 'no-consent'
    ? repair.value === false
    : mustBeGiven.has(fact.kind) && repair.value === null
}

/** What is wrong as long as there is no answer at all. */
const mustBeGiven: ReadonlySet<ProblemFact['kind']> = new Set(['no-name', 'no-email'])

/** The answer that a problem asks for. */
function fieldOf(fact: ProblemFact): AnswerField | null {
  switch (fact.kind) {
    case 'no-name':
      return 'name'
    case 'no-email':
    case 'email-unreadable':
    case 'email-unusual':
    case 'email-mistyped':
      return 'email'
    case 'capacity-unreadable':
    case 'capacity-proposed':
    case 'capacity-soft':
    case 'capacity-missing':
      return 'capacity'
    case 'minimum-unreadable':
      return 'minimum'
    case 'no-consent':
      return 'consent'
    case 'value-unknown':
    case 'value-proposed':
      return answerFieldOf(fact.field)
    default:
      return null
  }
}

function proposalFor(facts: EditionFacts, person: ParticipantRef, fact: ProblemFact): Correction | null {
  switch (fact.kind) {
    case 'capacity-unreadable':
    case 'capacity-proposed':
    case 'capacity-soft':
    case 'capacity-missing':
      return { field: 'capacity', value: fact.used }
    case 'email-mistyped':
      return { field: 'email', value: fact.proposed }
    case 'value-proposed': {
      const field = answerFieldOf(fact.field)
      const read = findRead(facts, person)
      return field === null || read === null ? null : answerIn(read, { field })
    }
    default:
      return null
  }
}
