import type { Trouble } from '#shared/domain/board/find-troubles'
import { assertNever } from '#shared/lib/assert-never'
import { ruleName } from './criterion-names'
import type { EntryNames } from './entry-sentences'
import { countText } from './number-words'

const headings: Readonly<Record<Trouble['kind'], string>> = {
  'over-places': 'More mentees than places',
  'rule-broken': 'Pairs that a rule forbids',
  'lock-forbidden': 'Locked pairs that a rule forbids',
  'lock-apart': 'Locked pairs that are apart',
  withdrawn: 'Withdrawn, but still in a pair',
  declined: 'Declined, but still together',
  'needs-discussion': 'To be discussed',
  'below-minimum': 'Fewer mentees than the minimum'
}

/** What troubles of one kind have in common. */
export function troubleHeading(kind: Trouble['kind']): string {
  return headings[kind]
}

/** One trouble in a line under its heading: who, and what exactly. */
export function troubleSentence(trouble: Trouble, names: Pick<EntryNames, 'person'>): string {
  switch (trouble.kind) {
    case 'over-places':
      return `${names.person('mentor', trouble.mentor)}: ${countText(trouble.seated, 'mentee')} on ${countText(trouble.places, 'place')}`
    case 'below-minimum':
      return `${names.person('mentor', trouble.mentor)}: ${trouble.missing} more needed`
    case 'rule-broken':
    case 'lock-forbidden':
      return `${pairText(trouble, names)}: ${ruleName(trouble.rule)}`
    case 'withdrawn':
      return `${pairText(trouble, names)}: the ${trouble.role} has withdrawn`
    case 'lock-apart':
    case 'declined':
    case 'needs-discussion':
      return pairText(trouble, names)
    default:
      return assertNever(trouble)
  }
}

function pairText(
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string },
  names: Pick<EntryNames, 'person'>
): string {
  return `${names.person('mentee', mentee)} with ${names.person('mentor', mentor)}`
}
