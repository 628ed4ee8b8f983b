import type { Field } from '#shared/domain/field'

/** A value of a person: what it is called, what it reads now, and the fields whose cells it was read from. */
export type TracedValue = {
  readonly name: string
  readonly shown: string
  readonly fields: readonly Field[]
  /** The one column of an answer to an own question; '' where only a hand gave it. */
  readonly column?: string
}
