import { expect } from 'vitest'
import type { Policy } from '#shared/lib/policy'
import type { Instance } from '#shared/matching/instance'
import type { Solution } from '#shared/matching/assign-mentors'
import type { SolutionClaim } from '#shared/matching/check-solution'
import { assignMentors } from '#shared/matching/assign-mentors'
import { checkSolution } from '#shared/matching/check-solution'
import { filledMinimums } from './value-of-pairs'

/** Solves, and expects that the answer's figures fit its pairs and that its certificate survives JSON and the check. */
export function expectOptimum(instance: Instance, policy: Policy): Solution {
  const solution = solveSound(instance, policy)
  const pairs = [...solution.pairs]
  const scores = pairs.map((a) => instance.pairScore[a] ?? NaN)
  const owed = instance.minimum.reduce((sum, minimum) => sum + minimum, 0)
  expect({
    matched: solution.matched,
    total: solution.total,
    worst: solution.worst,
    unmet: solution.unmetMinimums.reduce((sum, { missing }) => sum + missing, 0),
    check: checkSolution(instance, policy, throughJson(solution))
  }).toEqual({
    matched: pairs.length,
    total: scores.reduce((sum, score) => sum + score, 0),
    worst: pairs.length === 0 ? null : Math.min(...scores),
    unmet: owed - filledMinimums(instance, pairs),
    check: { ok: true, value: null }
  })
  return solution
}

export function solveSound(instance: Instance, policy: Policy): Solution {
  const solved = assignMentors(instance, policy)
  if (!solved.ok) throw new Error(`refused: ${JSON.stringify(solved.error)}`)
  return solved.value
}

export function throughJson({ pairs, certificate }: SolutionClaim): SolutionClaim {
  return { pairs, certificate: JSON.parse(JSON.stringify(certificate)) as SolutionClaim['certificate'] }
}
