import type { Field } from '#shared/domain/field'

/**
 * What a heading's words say. `strong` words decide wherever they stand; `plain` ones less, the more words stand around
 * them; `weak` ones only together with values that fit. Words are folded; `identit*` stands for any word that begins
 * so, ` .. ` for any words between.
 */
export type HeadingRow = {
  readonly field: Field
  readonly strong?: string
  readonly plain?: string
  readonly weak?: string
}
