import type { Trouble } from '#shared/domain/board/find-troubles'
import { assertNever } from '#shared/lib/assert-never'
import { ruleName } from './criterion-names'
import type { EntryNames } from './entry-sentences'
import { groupLimitWords } from './group-limit-words'
import { countText } from './number-words'

const headings: Readonly<Record<Trouble['kind'], string>> = {
  'over-places': 'More mentees than places',
  'rule-broken': 'Pairs that a rule forbids',
  'lock-forbidden': 'Locked pairs that a rule forbids',
  'lock-apart': 'Locked pairs that are apart',
  'left-out': 'Out, but still in a pair',
  declined: 'Declined, but still together',
  'needs-discussion': 'To be discussed',
  'below-minimum': 'Fewer mentees than the minimum',
  'limit-broken': 'More of one group than its limit'
}

const outWords: Readonly<Record<(Trouble & { readonly kind: 'left-out' })['why'], string>> = {
  withdrawn: 'has withdrawn',
  'same-person': 'is one person with somebody else in the list',
  'no-consent': 'gave no consent',
  'not-registered': 'is not registered any more'
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
    case 'limit-broken': {
      const where = trouble.mentor === null ? 'In all' : names.person('mentor', trouble.mentor)
      return `${where}: ${trouble.held} against ${groupLimitWords(trouble.limit)}`
    }
    case 'rule-broken':
    case 'lock-forbidden':
      return `${pairText(trouble, names)}: ${ruleName(trouble.rule)}`
    case 'left-out':
      return `${pairText(trouble, names)}: the ${trouble.role} ${outWords[trouble.why]}`
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
