import type { VerifyFault } from '#shared/domain/verify-fault'
import { err, ok, type Result } from '#shared/lib/result'
import { checkSolution } from '#shared/matching/check-solution'
import { findPair } from '#shared/matching/find-pair'
import { toDecimal } from './report'
import type { ClaimedReport } from './report-schema'
import type { Rebuilt } from './rebuild'
import { type InstanceNames, toVerifyFault } from './to-verify-fault'

/** The first thing in a report that the inputs or the certificate contradict; null when it is optimal. */
export function findReportFault(claim: ClaimedReport, rebuilt: Rebuilt): VerifyFault | null {
  const positions = toPositions(claim, rebuilt)
  if (!positions.ok) return positions.error
  const fault = findNumberFault(claim, rebuilt, positions.value)
  if (fault) return fault
  const checked = checkSolution(rebuilt.built.instance, claim.policy, {
    pairs: positions.value,
    certificate: claim.certificate
  })
  return checked.ok ? null : toVerifyFault(checked.error, createNames(claim, rebuilt))
}

function createNames(claim: ClaimedReport, { built, menteeIds, mentorIds }: Rebuilt): InstanceNames {
  const { rowStart, pairMentor } = built.instance
  const mentee = (index: number): string => menteeIds[built.menteeAt[index] ?? -1] ?? ''
  const mentor = (index: number): string => mentorIds[built.mentorAt[index] ?? -1] ?? ''
  const rowOf = (position: number): number => rowStart.findIndex((start) => start > position) - 1
  return {
    policy: claim.policy,
    mentee,
    mentor,
    pair: (position) => ({ mentee: mentee(rowOf(position)), mentor: mentor(pairMentor[position] ?? -1) })
  }
}

function toPositions(
  claim: ClaimedReport,
  { built, menteeIds, mentorIds }: Rebuilt
): Result<Int32Array, VerifyFault> {
  const menteeAt = indexById(menteeIds, built.menteeIndex)
  const mentorAt = indexById(mentorIds, built.mentorIndex)
  const positions = new Set<number>()
  for (const { mentee, mentor, score } of claim.assignments) {
    const row = menteeAt.get(mentee)
    const column = mentorAt.get(mentor)
    if (row === undefined) return err({ kind: 'person-unknown', role: 'mentee', id: mentee })
    if (column === undefined) return err({ kind: 'person-unknown', role: 'mentor', id: mentor })
    const position = findPair(built.instance, row, column)
    if (position < 0) return err({ kind: 'not-a-candidate', mentee, mentor })
    if (positions.has(position)) return err({ kind: 'pair-twice', mentee, mentor })
    const found = toDecimal(built.instance.pairScore[position] ?? 0)
    if (found !== score) return err({ kind: 'score-differs', mentee, mentor, reported: score, found })
    positions.add(position)
  }
  return ok(Int32Array.from(positions).sort())
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
