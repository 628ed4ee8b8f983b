import type { VerifyFault } from '#shared/domain/verify-fault'
import type { PairIds } from '#shared/domain/setup'
import { err, ok, type Result } from '#shared/lib/result'
import { toFigures } from '#shared/matching/assign-mentors'
import { assignWithinLimits } from '#shared/matching/assign-within-limits'
import type { Certificate } from '#shared/matching/certificate'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { checkSolution, checkWithinLimits, type SolutionClaim } from '#shared/matching/check-solution'
import { findPair } from '#shared/matching/find-pair'
import { findBrokenLimit } from '#shared/matching/limit'
import { loadProgrammeSolver } from './load-programme-solver'
import { toDecimal } from './report'
import type { ClaimedReport } from './report-schema'
import type { Rebuilt } from './rebuild'
import { type InstanceNames, toVerifyFault } from './to-verify-fault'

/** The first thing in a report that the inputs or the certificate contradict; null when it is optimal. */
export async function findReportFault(claim: ClaimedReport, rebuilt: Rebuilt): Promise<VerifyFault | null> {
  const found = toPositions(claim.assignments, rebuilt)
  if (!found.ok) return found.error
  const positions = found.value.toSorted()
  const fault = findScoreFault(claim, rebuilt, found.value) ?? findNumberFault(claim, rebuilt, positions)
  if (fault) return fault
  const { certificate, limits } = claim
  if (limits === undefined) return findProofFault(claim, rebuilt, { pairs: positions, certificate })
  const bound = toPositions(limits.best.pairs, rebuilt)
  if (!bound.ok) return bound.error
  const best = bound.value.toSorted()
  return (
    findBoundFault(limits.best, rebuilt, best) ??
    (limits.solvedBy === 'HiGHS'
      ? await findLimitedFault(claim, rebuilt, { positions, best })
      : (findProofFault(claim, rebuilt, { pairs: positions, certificate }) ??
        findBestFault(claim, rebuilt, { pairs: best, certificate: limits.best.certificate })))
  )
}

/** Pairs that keep the limits and are the best that do, by their certificate. */
function findProofFault(claim: ClaimedReport, rebuilt: Rebuilt, proved: SolutionClaim): VerifyFault | null {
  const { built, limits } = rebuilt
  const checked = checkWithinLimits(built.instance, { policy: claim.policy, limits }, proved)
  return checked.ok ? null : toVerifyFault(checked.error, createNames(claim, rebuilt))
}

/** Pairs that are the best without limits, by their certificate. */
function findBestFault(
  claim: ClaimedReport,
  rebuilt: Rebuilt,
  { pairs, certificate }: { readonly pairs: Int32Array; readonly certificate: Certificate | undefined }
): VerifyFault | null {
  if (certificate === undefined) return { kind: 'certificate-malformed' }
  const checked = checkSolution(rebuilt.built.instance, claim.policy, { pairs, certificate })
  return checked.ok ? null : toVerifyFault(checked.error, createNames(claim, rebuilt))
}

/** The figures of the best without limits. */
function findBoundFault(
  best: NonNullable<ClaimedReport['limits']>['best'],
  { built }: Rebuilt,
  positions: Int32Array
): VerifyFault | null {
  const { matched, total, worst } = toFigures(built.instance, positions)
  const numbers = [
    { what: 'matched', reported: best.matched, found: matched },
    { what: 'total', reported: best.total, found: toDecimal(total) },
    { what: 'worst', reported: best.worst, found: worst === null ? null : toDecimal(worst) }
  ] as const
  const differing = numbers.find(({ reported, found }) => reported !== found)
  return differing ? { kind: 'number-differs', ...differing } : null
}

function findLimitFault(pairs: Int32Array, { limits }: Rebuilt): VerifyFault | null {
  const broken = findBrokenLimit(limits, pairs)
  return broken === null
    ? null
    : { kind: 'limit-exceeded', held: broken.held, most: limits[broken.index]?.most ?? 0 }
}

/** Where HiGHS solved: the bound by its certificate, the pairs by what is allowed, the optimum by solving with HiGHS anew. */
async function findLimitedFault(
  claim: ClaimedReport,
  rebuilt: Rebuilt,
  { positions, best }: { positions: Int32Array; best: Int32Array }
): Promise<VerifyFault | null> {
  const { instance } = rebuilt.built
  const feasible = checkFeasibility(instance, positions)
  if (!feasible.ok) return toVerifyFault(feasible.error, createNames(claim, rebuilt))
  const { certificate } = claim
  const fault =
    findLimitFault(positions, rebuilt) ?? findBestFault(claim, rebuilt, { pairs: best, certificate })
  if (fault) return fault
  const solved = await assignWithinLimits(
    instance,
    { policy: claim.policy, limits: rebuilt.limits },
    loadProgrammeSolver
  )
  if (!solved.ok) return { kind: 'certificate-malformed' }
  const { matched, total, worst } = solved.value.within ?? solved.value.best
  const isSame = matched === claim.matched && toDecimal(total) === claim.total
  const isSameWorst = (worst === null ? null : toDecimal(worst)) === claim.worst
  return isSame && isSameWorst ? null : { kind: 'other-within-limits', matched, total: toDecimal(total) }
}

function createNames(claim: ClaimedReport, { built, limits, menteeIds, mentorIds }: Rebuilt): InstanceNames {
  const { rowStart, pairMentor } = built.instance
  const mentee = (index: number): string => menteeIds[built.menteeAt[index] ?? -1] ?? ''
  const mentor = (index: number): string => mentorIds[built.mentorAt[index] ?? -1] ?? ''
  const rowOf = (position: number): number => rowStart.findIndex((start) => start > position) - 1
  return {
    policy: claim.policy,
    mentee,
    mentor,
    most: (limit) => limits[limit]?.most ?? 0,
    pair: (position) => ({ mentee: mentee(rowOf(position)), mentor: mentor(pairMentor[position] ?? -1) })
  }
}

/** Where each of the pairs stands among the candidates. */
function toPositions(
  pairs: readonly PairIds[],
  { built, menteeIds, mentorIds }: Rebuilt
): Result<Int32Array, VerifyFault> {
  const menteeAt = indexById(menteeIds, built.menteeIndex)
  const mentorAt = indexById(mentorIds, built.mentorIndex)
  const positions = new Set<number>()
  for (const { mentee, mentor } of pairs) {
    const row = menteeAt.get(mentee)
    const column = mentorAt.get(mentor)
    if (row === undefined) return err({ kind: 'person-unknown', role: 'mentee', id: mentee })
    if (column === undefined) return err({ kind: 'person-unknown', role: 'mentor', id: mentor })
    const position = findPair(built.instance, row, column)
    if (position < 0) return err({ kind: 'not-a-candidate', mentee, mentor })
    if (positions.has(position)) return err({ kind: 'pair-twice', mentee, mentor })
    positions.add(position)
  }
  return ok(Int32Array.from(positions))
}

/** The first score that is not that of its pair. */
function findScoreFault(
  { assignments }: ClaimedReport,
  { built }: Rebuilt,
  positions: Int32Array
): VerifyFault | null {
  for (const [index, { mentee, mentor, score }] of assignments.entries()) {
    const found = toDecimal(built.instance.pairScore[positions[index] ?? -1] ?? 0)
    if (found !== score) return { kind: 'score-differs', mentee, mentor, reported: score, found }
  }
  return null
}

function indexById(ids: readonly string[], index: Int32Array): ReadonlyMap<string, number> {
  return new Map(ids.map((id, caller) => [id, index[caller] ?? -1]))
}

function findNumberFault(claim: ClaimedReport, rebuilt: Rebuilt, positions: Int32Array): VerifyFault | null {
  const { instance } = rebuilt.built
  const scores = Array.from(positions, (position) => instance.pairScore[position] ?? 0)
  const worst =
    scores.length === 0 ? null : toDecimal(scores.reduce((low, score) => Math.min(low, score), Infinity))
  const wanted = instance.demand.reduce((sum, demand) => sum + demand, 0)
  const numbers = [
    { what: 'mentors', reported: claim.mentors, found: rebuilt.mentorIds.length },
    { what: 'mentees', reported: claim.mentees, found: rebuilt.menteeIds.length },
    { what: 'places', reported: claim.places, found: rebuilt.places },
    { what: 'candidatePairs', reported: claim.candidatePairs, found: rebuilt.candidatePairs },
    { what: 'matched', reported: claim.matched, found: positions.length },
    { what: 'total', reported: claim.total, found: toDecimal(scores.reduce((sum, score) => sum + score, 0)) },
    { what: 'worst', reported: claim.worst, found: worst },
    {
      what: 'unmatched',
      reported: claim.unmatched.reduce((sum, { missing }) => sum + missing, 0),
      found: wanted - positions.length
    }
  ] as const
  const differing = numbers.find(({ reported, found }) => reported !== found)
  return differing ? { kind: 'number-differs', ...differing } : null
}
