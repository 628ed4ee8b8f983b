import type { Problem, ProblemFact, ProblemSource, Severity } from '#shared/domain/problem'

/** A problem with the severity that its kind has everywhere. */
export function createProblem(source: ProblemSource, fact: ProblemFact): Problem {
  return { severity: severities[fact.kind], source, fact }
}

const severities: Readonly<Record<ProblemFact['kind'], Severity>> = {
  'no-name': 'warning',
  'no-email': 'warning',
  'nobody-named': 'blocking',
  'email-unreadable': 'warning',
  'email-unusual': 'warning',
  'email-mistyped': 'warning',
  'registered-twice': 'info',
  'email-shared': 'warning',
  'maybe-same-person': 'warning',
  'both-roles': 'info',
  'role-unknown': 'blocking',
  'role-proposed': 'warning',
  'role-overruled': 'warning',
  'both-overruled': 'info',
  'capacity-unreadable': 'warning',
  'capacity-proposed': 'warning',
  'capacity-soft': 'warning',
  'capacity-missing': 'info',
  'minimum-unreadable': 'warning',
  'value-unknown': 'warning',
  'value-proposed': 'info',
  'date-order-assumed': 'warning',
  'no-consent': 'warning',
  'repair-overtaken': 'warning',
  'row-empty-of-answers': 'info',
  'total-row-left-out': 'info',
  'preview-rows-left-out': 'info',
  'column-not-sure': 'warning',
  'column-twice': 'warning',
  'sheet-left-out': 'info',
  'hidden-rows': 'info',
  'hidden-columns': 'info',
  'faulty-value': 'warning',
  'formula-without-value': 'warning',
  'quotes-inside-field': 'warning',
  'sheet-hidden': 'warning',
  'merged-cells': 'warning',
  'cell-twice': 'warning',
  'text-odd': 'warning',
  'rows-uneven': 'warning',
  'macros-ignored': 'info',
  'links-not-followed': 'info',
  'part-names-unusual': 'info',
  'encoding-assumed': 'warning'
}
