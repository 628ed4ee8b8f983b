/** The steps of the score ramp, from low to high. */
export const scoreSteps = ['bg-score-1', 'bg-score-2', 'bg-score-3', 'bg-score-4', 'bg-score-5'] as const

/** Which step a value belongs to; below 0 is the lowest, 1 the highest. */
export function scoreStep(share: number): number {
  return Math.max(0, Math.min(scoreSteps.length - 1, Math.floor(share * scoreSteps.length)))
}
