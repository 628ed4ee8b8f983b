import { careerSteps } from '#shared/domain/career-stage'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { toClasses } from '../to-classes'

/** Both stages are known, and the mentor is fewer or more steps ahead than the setup allows; negative is behind. */
export const stageGap: CreateRule = (pool, { limits }) => {
  const stepsOf = (mentee: number, mentor: number): number | null => {
    const from = pool.mentees[mentee]?.stage ?? null
    const to = pool.mentors[mentor]?.stage ?? null
    return from === null || to === null ? null : careerSteps(from, to)
  }
  return {
    forbids: (mentee, mentor) => {
      const steps = stepsOf(mentee, mentor)
      return steps !== null && (steps < limits.fewestSteps || steps > limits.mostSteps)
    },
    block: (mentee, mentor) => ({
      rule: 'stageGap',
      steps: stepsOf(mentee, mentor) ?? 0,
      fewest: limits.fewestSteps,
      most: limits.mostSteps
    }),
    beyond: nothingElse,
    classes: toClasses(pool.mentees.map(({ stage }) => stage ?? ''))
  }
}
