import type { Assignment, AssignedPair, UnmatchedMentee, UnmatchedReason } from '#shared/domain/assignment'
import type { Policy } from '#shared/lib/policy'
import { invariant } from '#shared/lib/invariant'
import { assignMentors, type Solution } from '#shared/matching/assign-mentors'
import type { Certificate } from '#shared/matching/certificate'
import { checkSolution } from '#shared/matching/check-solution'
import { whyUnmatched } from '#shared/matching/why-unmatched'
import type { PreparedMatching } from './prepare-matching'

/** A mentor who got fewer mentees than the minimum load asks for. */
export type UnmetMinimum = { readonly mentor: string; readonly missing: number }

/** What the engine proposes under one policy. Nothing of it counts until a person applies it. */
export type Proposal = {
  readonly assignment: Assignment
  readonly candidatePairs: number
  readonly unmetMinimums: readonly UnmetMinimum[]
  readonly certificate: Certificate
  /** True when the certificate proved the optimum without the solver. */
  readonly certified: boolean
}

/** Chooses the best pairs under `policy`. Pairs and the unmatched stand in the pool's order of mentees. */
export function proposeAssignment(prepared: PreparedMatching, policy: Policy): Proposal {
  const { built, pool, setup, candidates, seed } = prepared
  const solved = assignMentors(built.instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  const solution = solved.value
  const assignment: Assignment = {
    policy,
    seed,
    pairs: toPairs(prepared, solution),
    unmatched: toUnmatched(prepared, solution, policy),
    total: solution.total,
    worst: solution.worst
  }
  return {
    assignment,
    candidatePairs: candidates.count,
    unmetMinimums: solution.unmetMinimums.map(({ mentor, missing }) => ({ mentor: pool.mentors[built.mentorOrder[mentor] ?? -1]?.id ?? '', missing })),
    certificate: solution.certificate,
    certified: checkSolution(built.instance, policy, solution).ok
  }
}
