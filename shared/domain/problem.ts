/** How much a problem matters: `blocking` keeps the row out. */
export type Severity = 'info' | 'warning' | 'blocking'

/** Where a problem stands; row and column are null when it concerns the whole sheet or row. */
export type ProblemSource = {
  readonly file: string
  readonly sheet: string
  readonly row: number | null
  readonly column: string | null
}

export type Problem = {
  readonly severity: Severity
  readonly source: ProblemSource
  readonly fact: ProblemFact
}

/** What is wrong with a row or a value, and what was done about it. */
export type ProblemFact =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-email'; readonly name: string }
  | { readonly kind: 'email-unreadable'; readonly text: string }
  | {
      readonly kind: 'registered-twice'
      readonly name: string
      readonly keptRow: number
      readonly keptSheet: string
    }
  | { readonly kind: 'email-shared'; readonly email: string; readonly names: readonly string[] }
  | {
      readonly kind: 'maybe-same-person'
      readonly name: string
      readonly otherRow: number
      readonly otherSheet: string
    }
  | { readonly kind: 'both-roles'; readonly name: string }
  | { readonly kind: 'role-unknown'; readonly text: string }
  | { readonly kind: 'role-overruled'; readonly text: string }
  | { readonly kind: 'capacity-unreadable'; readonly text: string; readonly used: number }
  | { readonly kind: 'capacity-proposed'; readonly text: string; readonly used: number }
  | { readonly kind: 'capacity-missing'; readonly used: number }
  | { readonly kind: 'value-unknown'; readonly field: string; readonly text: string }
  | { readonly kind: 'no-consent'; readonly name: string }
  | { readonly kind: 'row-empty-of-answers' }
  | { readonly kind: 'column-not-sure'; readonly heading: string; readonly field: string }
  | {
      readonly kind: 'column-twice'
      readonly heading: string
      readonly field: string
      readonly usedColumn: string
    }
  | { readonly kind: 'sheet-left-out'; readonly reason: string }
  | { readonly kind: 'hidden-rows'; readonly count: number }
  | { readonly kind: 'faulty-value'; readonly text: string }
  | { readonly kind: 'formula-without-value' }
