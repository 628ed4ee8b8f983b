import type { Field } from '#shared/domain/field'
import type { ProblemFact } from '#shared/domain/problem'

/**
 * What a reader made of one text. `value` is null when nothing could be read; `sure` is false when a person
 * should look; `fact` says what is doubtful, and is null when nothing is.
 */
export type Reading<T> = {
  readonly value: T | null
  readonly sure: boolean
  readonly fact: ProblemFact | null
}

export function readSurely<T>(value: T | null): Reading<T> {
  return { value, sure: true, fact: null }
}

/** A value that may be wrong, listed with the text it was read from. */
export function readAs<T>(value: T, fact: ProblemFact): Reading<T> {
  return { value, sure: false, fact }
}

/** A text of which nothing could be made: it stays unknown, and is listed. */
export function readNothing(field: Field, text: string): Reading<never> {
  return { value: null, sure: false, fact: { kind: 'value-unknown', field, text } }
}

/** The fact that `text` was read as something else than it says literally. */
export function proposal(field: Field, text: string, used: string): ProblemFact {
  return { kind: 'value-proposed', field, text, used }
}
