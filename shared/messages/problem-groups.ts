import type { ProblemFact } from '#shared/domain/problem'

const names: Readonly<Record<ProblemFact['kind'], string>> = {
  'no-name': 'No name',
  'no-email': 'No e-mail',
  'nobody-named': 'Nobody named in the row',
  'email-unreadable': 'E-mail not readable',
  'email-unusual': 'Unusual e-mail',
  'registered-twice': 'Registered twice',
  'email-shared': 'One e-mail, several names',
  'maybe-same-person': 'Maybe the same person',
  'both-roles': 'In both roles',
  'role-unknown': 'Role not known',
  'role-proposed': 'Role proposed',
  'role-overruled': 'Role taken from the file',
  'both-overruled': 'Role taken from the file',
  'capacity-unreadable': 'Places not readable',
  'capacity-proposed': 'Places proposed',
  'capacity-soft': 'More places if you are short',
  'capacity-missing': 'Places not stated',
  'minimum-unreadable': 'Minimum not readable',
  'value-unknown': 'Answer not known',
  'value-proposed': 'Answer proposed',
  'date-order-assumed': 'Order of dates assumed',
  'no-consent': 'No consent',
  'row-empty-of-answers': 'Row without answers',
  'total-row-left-out': 'Total row left out',
  'preview-rows-left-out': 'Trial answers left out',
  'column-not-sure': 'Column to check',
  'column-twice': 'Column there twice',
  'sheet-left-out': 'Sheet left out',
  'hidden-rows': 'Hidden rows',
  'hidden-columns': 'Hidden columns',
  'faulty-value': 'Faulty value',
  'formula-without-value': 'Formula without a value',
  'quotes-inside-field': 'Quotation marks inside a field',
  'sheet-hidden': 'Hidden sheet',
  'merged-cells': 'Merged cells',
  'cell-twice': 'Cell there twice',
  'text-odd': 'Odd text',
  'rows-uneven': 'Uneven rows',
  'macros-ignored': 'Macros not run',
  'links-not-followed': 'Links not followed',
  'part-names-unusual': 'Unusual archive',
  'encoding-assumed': 'Encoding assumed'
}

/** The heading under which problems of one kind stand together. */
export function problemGroupName(kind: ProblemFact['kind']): string {
  return names[kind]
}
