import type { Field } from '#shared/domain/field'
import type { Role } from '#shared/domain/registration'

/** A column of a paraphrased form: its heading, what a person would take it for, and some answers. */
type ParaphrasedColumn = readonly [heading: string, field: Field, answers: readonly string[]]

/**
 * A form whose questions are put in other words than the tables of headings know. Written in one go before the recogniser
 * was run on it, and never tuned to: it measures what the recogniser does with a form nobody has seen.
 */
export type ParaphrasedForm = {
  readonly language: string
  readonly role: Role
  readonly columns: readonly ParaphrasedColumn[]
}
