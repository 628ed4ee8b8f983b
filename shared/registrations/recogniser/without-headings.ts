import type { ProblemFact } from '#shared/domain/problem'
import { foldHeading } from './fold-heading'
import { headingsAgain } from './headings-again'

type Rows = readonly (readonly string[])[]

/** A row below the headings that is no answer, and why; `at` counts from the first row below. */
export type RowLeftOut = { readonly at: number; readonly fact: ProblemFact }

/** Blanks the headings of a table where they stand once more further down. */
export function withoutHeadings(
  headings: readonly string[],
  answers: Rows
): { readonly answers: Rows; readonly leftOut: readonly RowLeftOut[] } {
  const folded = headings.map(foldHeading)
  const again = new Set(answers.flatMap((row, at) => (headingsAgain(row, folded) === 'repeated' ? [at] : [])))
  if (again.size === 0) return { answers, leftOut: [] }
  return {
    answers: answers.map((row, at) => (again.has(at) ? [] : row)),
    leftOut: [...again].map((at) => ({ at, fact: { kind: 'headings-repeated' } }))
  }
}
