/** What stands for "unknown" where a value is an integer number of millionths. */
export const unknown = -1

/** One, in millionths. */
export const one = 1_000_000

/**
 * `part` of `whole` in millionths, rounded half up. Exact for integers 0 ≤ part ≤ whole ≤ 10⁹: every number below
 * stays under 2^53, and a quotient under 2^21 whose distance to the next integer is at least 1 / (2 × whole) is
 * never rounded across it.
 */
export function toMillionths(part: number, whole: number): number {
  return roundHalfUp(part * one, whole)
}

/** `numerator` / `denominator` to the nearest integer, halves up; bounds as in `toMillionths`. */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}
