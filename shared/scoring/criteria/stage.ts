import { careerStages, careerSteps } from '#shared/domain/career-stage'
import { unknown } from '../millionths'
import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { missingFact } from '../missing-fact'
import { toClasses } from '../to-classes'

/**
 * How well a mentor so many steps ahead of the mentee fits, in millionths. One to three steps ahead remembers the
 * mentee's questions best; the programme joins people with peers too; a mentor may stand below a mentee who is a
 * professor, and still help.
 */
const valueBySteps: ReadonlyMap<number, number> = new Map([
  [-1, 400_000],
  [0, 700_000],
  [1, 1_000_000],
  [2, 1_000_000],
  [3, 900_000],
  [4, 700_000]
])
const fartherBelow = 200_000
const fartherAhead = 500_000

/** The career stages of both, by the steps from the mentee's to the mentor's. */
export const stage: CreateCriterion = (pool) => {
  const stageNumbers = new Map(careerStages.map((name, index) => [name, index]))
  const mentees = Int8Array.from(pool.mentees, (person) => toNumber(stageNumbers, person.stage))
  const mentors = Int8Array.from(pool.mentors, (person) => toNumber(stageNumbers, person.stage))
  const table = stageTable()
  return {
    value: (mentee, mentor) => {
      const from = mentees[mentee] ?? unknown
      const to = mentors[mentor] ?? unknown
      if (from < 0 || to < 0) return unknown
      return table[from * careerStages.length + to] ?? unknown
    },
    fact: (mentee, mentor) => {
      const from = pool.mentees[mentee]?.stage ?? null
      const to = pool.mentors[mentor]?.stage ?? null
      if (from && to) return { kind: 'stage', mentee: from, mentor: to, steps: careerSteps(from, to) }
      return missingFact({ mentee: from !== null, mentor: to !== null })
    },
    beyond: nothingElse,
    classes: toClasses(pool.mentees.map((person) => person.stage ?? ''))
  }
}

function toNumber<T>(numbers: ReadonlyMap<T, number>, stageName: T | null): number {
  return (stageName === null ? undefined : numbers.get(stageName)) ?? unknown
}

function stageTable(): Int32Array {
  return Int32Array.from(
    careerStages.flatMap((from) => careerStages.map((to) => stepsValue(careerSteps(from, to))))
  )
}

function stepsValue(steps: number): number {
  return valueBySteps.get(steps) ?? (steps < 0 ? fartherBelow : fartherAhead)
}
