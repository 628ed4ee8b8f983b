import type { AssignedPair, Assignment, UnmatchedMentee } from '#shared/domain/assignment'
import type { LimitSolver } from '#shared/domain/group-limit'
import type { PairIds } from '#shared/domain/setup'
import type { Certified } from '#shared/domain/edition-run'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import type { Solution } from '#shared/matching/assign-mentors'
import {
  assignWithinLimits,
  type LimitedSolution,
  type LoadSolver
} from '#shared/matching/assign-within-limits'
import type { Certificate } from '#shared/matching/certificate'
import { checkSolution, checkWithinLimits } from '#shared/matching/check-solution'
import { listUnmatched, type Unmatched } from '#shared/matching/list-unmatched'
import type { OnProgress } from '#shared/lib/progress'
import { blockedBy } from '#shared/scoring/score-candidates'
import { rowAt } from '#shared/scoring/score-table'
import type { PreparedMatching } from './prepare-matching'
import { type ChosenPair, toChosenPairs } from './to-chosen-pairs'

/** A mentor who got fewer mentees than the minimum load asks for. */
type UnmetMinimum = { readonly mentor: string; readonly missing: number }

/**
 * What the engine proposes under one policy; nothing of it counts until a person applies it. `certified` tells how the
 * optimum was checked.
 */
export type Proposal = {
  readonly assignment: Assignment
  /** Where limits per group bind: the best without them, which bounds what is proposed. */
  readonly withoutLimits: Bound | null
  readonly unmetMinimums: readonly UnmetMinimum[]
  /** Proves the pairs; where HiGHS found them, the best without limits. */
  readonly certificate: Certificate
  readonly certified: Certified
}

/** The best assignment without limits, and who found the best one within them. */
export type Bound = Omit<Solution, 'pairs' | 'unmetMinimums'> & {
  readonly pairs: readonly PairIds[]
  readonly solvedBy: LimitSolver
}

/** What a proposal is made with: the solver of limits, and who hears how far it is. */
type Means = { readonly loadSolver: LoadSolver; readonly onProgress?: OnProgress }

/** Chooses the best pairs under `policy` that keep the limits per group; the solver is loaded where these bind. */
export async function proposeAssignment(
  prepared: PreparedMatching,
  policy: Policy,
  { loadSolver, ...heard }: Means
): Promise<Proposal> {
  const { built, limits } = prepared
  const solved = await assignWithinLimits(built.instance, { policy, limits, ...heard }, loadSolver)
  invariant(solved.ok, 'an instance that was built can be solved')
  return toProposal(prepared, policy, solved.value)
}

/** Pairs and the unmatched stand in the pool's order of mentees. */
function toProposal(prepared: PreparedMatching, policy: Policy, { best, within }: LimitedSolution): Proposal {
  const { built, pool, seed } = prepared
  const solution = within ?? best
  const chosen = toChosenPairs(built, solution.pairs)
  const unmatched = listUnmatched(built.instance, solution.pairs)
    .map(({ mentee, ...rest }) => ({ ...rest, mentee: built.menteeAt[mentee] ?? -1 }))
    .sort((a, b) => a.mentee - b.mentee)
    .map((found) => toUnmatched(prepared, found, { policy, limitsBind: within !== null }))
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
    withoutLimits: within === null ? null : toBound(prepared, { best, within }),
    certificate: within?.certificate ?? best.certificate,
    certified: toCertified(prepared, policy, { best, within })
  }
}

function toCertified(
  { built, limits }: PreparedMatching,
  policy: Policy,
  { best, within }: LimitedSolution
): Certified {
  const certificate = within?.certificate ?? null
  if (within !== null && certificate === null)
    return checkSolution(built.instance, policy, best).ok ? 'by-highs' : 'no'
  const proved = certificate === null || within === null ? best : { pairs: within.pairs, certificate }
  return checkWithinLimits(built.instance, { policy, limits }, proved).ok ? 'by-prices' : 'no'
}

/** What has a certificate of its own the engine found. */
export function solverOf(within: LimitedSolution['within']): LimitSolver {
  return within?.certificate === null ? 'HiGHS' : 'Matchdesk'
}

function toBound({ built, pool }: PreparedMatching, { best, within }: LimitedSolution): Bound {
  const { pairs, matched, total, worst, certificate } = best
  const named = toChosenPairs(built, pairs).map(({ mentee, mentor }) => ({
    mentee: pool.mentees[mentee]?.id ?? '',
    mentor: pool.mentors[mentor]?.id ?? ''
  }))
  return { pairs: named, matched, total, worst, certificate, solvedBy: solverOf(within) }
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
  { pool, scores, scoring }: PreparedMatching,
  { mentee, missing, code }: Unmatched,
  { policy, limitsBind }: { readonly policy: Policy; readonly limitsBind: boolean }
): UnmatchedMentee {
  const blocked = blockedBy(rowAt(scores, mentee, pool.mentors.length).rule, scoring.rules)
  const open = pool.mentors.length - blocked.reduce((sum, { mentors }) => sum + mentors, 0)
  const id = pool.mentees[mentee]?.id ?? ''
  switch (code) {
    case 'no-candidate':
      return { mentee: id, missing, reason: { code, blockedBy: blocked } }
    case 'places':
      return { mentee: id, missing, reason: { code, candidates: open } }
    case 'policy':
      return { mentee: id, missing, reason: { code, candidates: open, policy, limitsBind } }
  }
}
