import type { Instance } from '#shared/matching/instance'
import { solveSound } from './expect-optimum'
import { createRandomInput, type InstanceShape, plainShape, toInstance } from './random-instance'

const shape: InstanceShape = { ...plainShape, mentees: 5, mentors: 5, capacity: 2, highest: 20, density: 0.7 }

/** An edition, and the pairs of another one with the same people that may still be made. */
export function createRepair(
  seed: number,
  overrides: Partial<InstanceShape> = {}
): { readonly instance: Instance; readonly before: Int32Array } {
  const instance = toInstance(createRandomInput({ ...shape, ...overrides }, seed))
  const scores = Float64Array.from(instance.pairScore, (score, a) => (score * 7 + a * 13) % 23)
  const before = solveSound({ ...instance, pairScore: scores, largestScore: 22 }, 'most-matched').pairs
  return { instance, before }
}
