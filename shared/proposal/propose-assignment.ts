import type { AssignedPair, Assignment, UnmatchedMentee } from '#shared/domain/assignment'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import type { Certificate } from '#shared/matching/certificate'
import { checkSolution } from '#shared/matching/check-solution'
import { listUnmatched, type Unmatched } from '#shared/matching/list-unmatched'
import { blockedBy } from '#shared/scoring/score-candidates'
import type { PreparedMatching } from './prepare-matching'
import { type ChosenPair, toChosenPairs } from './to-chosen-pairs'

/** A mentor who got fewer mentees than the minimum load asks for. */
type UnmetMinimum = { readonly mentor: string; readonly missing: number }

/** What the engine proposes under one policy; nothing of it counts until a person applies it. `certified` is true when the certificate proved the optimum without the solver. */
export type Proposal = {
  readonly assignment: Assignment
  readonly unmetMinimums: readonly UnmetMinimum[]
  readonly certificate: Certificate
  readonly certified: boolean
}

/** Chooses the best pairs under `policy`. Pairs and the unmatched stand in the pool's order of mentees. */
export function proposeAssignment(prepared: PreparedMatching, policy: Policy): Proposal {
  const { built, pool, seed } = prepared
  const solved = assignMentors(built.instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  const solution = solved.value
  const chosen = toChosenPairs(built, solution.pairs)
  const unmatched = listUnmatched(built.instance, solution.pairs)
    .map(({ mentee, ...rest }) => ({ ...rest, mentee: built.menteeAt[mentee] ?? -1 }))
    .sort((a, b) => a.mentee - b.mentee)
    .map((found) => toUnmatched(prepared, found, policy))
  return {
    assignment: {
      policy,
      seed,
      pairs: toPairs(prepared, chosen),
      unmatched,
      total: solution.total,
      worst: solution.worst
    },
    unmetMinimums: solution.unmetMinimums.map(({ mentor, missing }) => ({
      mentor: pool.mentors[built.mentorAt[mentor] ?? -1]?.id ?? '',
      missing
    })),
    certificate: solution.certificate,
    certified: checkSolution(built.instance, policy, solution).ok
  }
}

function toPairs(
  { pool, scoring, locks }: PreparedMatching,
  chosen: readonly ChosenPair[]
): readonly AssignedPair[] {
  return chosen.map(({ mentee, mentor }) => ({
    mentee: pool.mentees[mentee]?.id ?? '',
    mentor: pool.mentors[mentor]?.id ?? '',
    score: scoring.scorePair(mentee, mentor),
    locked: locks.some((lock) => lock.mentee === mentee && lock.mentor === mentor)
  }))
}

function toUnmatched(
  { pool, candidates }: PreparedMatching,
  { mentee, missing, code }: Unmatched,
  policy: Policy
): UnmatchedMentee {
  const blocked = blockedBy(candidates, mentee)
  const open = pool.mentors.length - blocked.reduce((sum, { mentors }) => sum + mentors, 0)
  const id = pool.mentees[mentee]?.id ?? ''
  switch (code) {
    case 'no-candidate':
      return { mentee: id, missing, reason: { code, blockedBy: blocked } }
    case 'places':
      return { mentee: id, missing, reason: { code, candidates: open } }
    case 'policy':
      return { mentee: id, missing, reason: { code, candidates: open, policy } }
  }
}
