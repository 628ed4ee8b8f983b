import type { Assignment } from './assignment'

/** An assignment in four figures: pairs chosen, and scores in millionths; mean and worst are null without a pair. */
export type AssignmentFigures = {
  readonly matched: number
  readonly total: number
  readonly mean: number | null
  readonly worst: number | null
}

/** The figures by which policies are compared. The mean is rounded to whole millionths. */
export function toFigures({
  pairs,
  total,
  worst
}: Pick<Assignment, 'pairs' | 'total' | 'worst'>): AssignmentFigures {
  const mean = pairs.length === 0 ? null : Math.round(total / pairs.length)
  return { matched: pairs.length, total, mean, worst }
}
