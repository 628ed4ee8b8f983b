import type { Field } from './field'
import type { Registration, Role } from './registration'
import type { FileRemark, Oddity } from './sheet'
import type { SheetReason } from './sheet-reason'

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

/** What is wrong with a row or a value, and what was done about it. `used` is what was read instead. */
export type ProblemFact =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-email'; readonly name: string }
  | { readonly kind: 'nobody-named' }
  | { readonly kind: 'email-unreadable'; readonly text: string }
  | { readonly kind: 'email-unusual'; readonly email: string }
  | { readonly kind: 'email-mistyped'; readonly email: string; readonly proposed: string }
  | {
      readonly kind: 'registered-twice'
      readonly name: string
      readonly keptRow: number
      readonly keptSheet: string
      readonly keptFile: string
      /** What the person said before. */
      readonly earlier: Registration
    }
  | { readonly kind: 'email-shared'; readonly email: string; readonly names: readonly string[] }
  | {
      readonly kind: 'maybe-same-person'
      readonly name: string
      readonly otherRow: number
      readonly otherSheet: string
      readonly otherFile: string
    }
  | { readonly kind: 'both-roles'; readonly name: string }
  | { readonly kind: 'role-unknown'; readonly text: string }
  | { readonly kind: 'role-proposed'; readonly role: Role }
  | { readonly kind: 'role-overruled'; readonly text: string; readonly role: Role }
  | {
      readonly kind: 'both-overruled'
      readonly heading: string
      readonly rows: number
      readonly role: Role
    }
  | { readonly kind: 'capacity-unreadable'; readonly text: string; readonly used: number }
  | { readonly kind: 'capacity-proposed'; readonly text: string; readonly used: number }
  /** `more` places are offered beyond `used` if the programme is short of mentors. */
  | { readonly kind: 'capacity-soft'; readonly text: string; readonly used: number; readonly more: number }
  | { readonly kind: 'capacity-missing'; readonly used: number }
  | { readonly kind: 'minimum-unreadable'; readonly text: string }
  | { readonly kind: 'value-unknown'; readonly field: Field; readonly text: string }
  | {
      readonly kind: 'value-proposed'
      readonly field: Field
      readonly text: string
      readonly used: string
    }
  | { readonly kind: 'date-order-assumed'; readonly heading: string; readonly order: DateOrder }
  | { readonly kind: 'no-consent'; readonly name: string }
  | { readonly kind: 'repair-overtaken'; readonly name: string; readonly field: Field }
  | { readonly kind: 'own-answer-overtaken'; readonly name: string; readonly heading: string }
  | { readonly kind: 'row-empty-of-answers' }
  | { readonly kind: 'total-row-left-out'; readonly text: string }
  | { readonly kind: 'preview-rows-left-out'; readonly count: number }
  | { readonly kind: 'headings-repeated' }
  /** A table beside or below another one of its sheet, read like a sheet of its own. */
  | { readonly kind: 'table-apart' }
  | { readonly kind: 'column-not-sure'; readonly heading: string; readonly field: Field }
  | {
      readonly kind: 'column-twice'
      readonly heading: string
      readonly field: Field
      readonly usedColumn: string
    }
  | { readonly kind: 'sheet-left-out'; readonly reason: SheetReason }
  | { readonly kind: 'hidden-rows'; readonly count: number }
  | { readonly kind: 'hidden-columns'; readonly count: number }
  | { readonly kind: 'faulty-value'; readonly text: string }
  | { readonly kind: 'formula-without-value' }
  | { readonly kind: 'quotes-inside-field' }
  | { readonly kind: 'sheet-hidden' }
  | { readonly kind: 'merged-cells'; readonly count: number }
  | { readonly kind: 'cell-twice' }
  | { readonly kind: 'text-odd'; readonly oddity: Oddity; readonly text: string }
  | { readonly kind: 'rows-uneven'; readonly count: number }
  | FileRemark

/** Which of two small numbers in 06/07/2021 is the day. */
export type DateOrder = 'day-first' | 'month-first'
