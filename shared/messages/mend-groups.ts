import type { ProblemFact } from '#shared/domain/problem'
import { fieldName } from './field-names'

/** The repair that a problem needs, as the heading under which those that need the same stand together. */
export function mendGroupName(fact: ProblemFact): string {
  switch (fact.kind) {
    case 'capacity-unreadable':
    case 'capacity-proposed':
    case 'capacity-soft':
    case 'capacity-missing':
    case 'minimum-unreadable':
      return 'Confirm the places'
    case 'no-email':
    case 'email-unreadable':
    case 'email-unusual':
    case 'email-mistyped':
      return 'Mend the e-mail'
    case 'no-name':
      return 'Add a name'
    case 'no-consent':
      return 'Ask for consent'
    case 'value-unknown':
      return `Fill in: ${fieldName(fact.field)}`
    case 'value-proposed':
      return `Confirm: ${fieldName(fact.field)}`
    case 'email-shared':
    case 'maybe-same-person':
      return 'Say who is who'
    case 'registered-twice':
      return 'Choose between two answers'
    case 'repair-overtaken':
    case 'own-answer-overtaken':
      return 'Corrected, then changed in the file'
    default:
      return restName(fact.kind)
  }
}

const leftOut: ReadonlySet<ProblemFact['kind']> = new Set([
  'nobody-named',
  'role-unknown',
  'total-row-left-out',
  'headings-repeated',
  'sheet-left-out'
])

const howRead: ReadonlySet<ProblemFact['kind']> = new Set([
  'column-not-sure',
  'column-twice',
  'table-apart',
  'date-order-assumed',
  'role-proposed',
  'role-overruled',
  'both-overruled'
])

function restName(kind: ProblemFact['kind']): string {
  if (leftOut.has(kind)) return 'Look at what was left out'
  return howRead.has(kind) ? 'Check how it was read' : 'Look at the file'
}
