import { leftOutSentence } from '#shared/messages/earlier-pairs-words'
import { unmatchedReasonSentence } from '#shared/messages/unmatched-reasons'
import type { PreparedMatching } from '#shared/proposal/prepare-matching'
import type { Proposal } from '#shared/proposal/propose-assignment'
import type { EarlierFile } from './read-earlier-pairs'
import type { Settings } from './read-settings'
import { toReportedLimits } from './report-limits'
import {
  type AssignmentReport,
  type ReportedEarlierPairs,
  type ReportInput,
  type Timing,
  toDecimal
} from './report'

type Matched = {
  readonly matching: PreparedMatching
  readonly settings: Settings
  readonly proposal: Proposal
  readonly earlier: EarlierFile | null
  readonly inputs: readonly ReportInput[]
  readonly version: string
  readonly timing: Timing
}

/** The report of `match`: pairs by id with the names beside them; no confidential attribute. */
export function toMatchReport({
  matching,
  settings,
  proposal,
  earlier,
  inputs,
  version,
  timing
}: Matched): AssignmentReport {
  const { mentors, mentees } = matching.pool
  const { pairs, unmatched, total, worst } = proposal.assignment
  const menteeName = nameLookup(mentees)
  const mentorName = nameLookup(mentors)
  return {
    kind: 'match',
    version,
    policy: settings.policy,
    seed: settings.seed,
    inputs,
    mentors: mentors.length,
    mentees: mentees.length,
    places: mentors.reduce((sum, { places }) => sum + places, 0),
    candidatePairs: matching.built.instance.pairMentor.length,
    matched: pairs.length,
    total: toDecimal(total),
    worst: worst === null ? null : toDecimal(worst),
    assignments: pairs.map(({ mentee, mentor, score }) => ({
      mentee,
      mentor,
      score: toDecimal(score.millionths),
      menteeName: menteeName(mentee),
      mentorName: mentorName(mentor)
    })),
    unmatched: unmatched.map(({ mentee, missing, reason }) => ({
      mentee,
      menteeName: menteeName(mentee),
      missing,
      code: reason.code,
      reason: unmatchedReasonSentence(reason)
    })),
    belowMinimum: proposal.unmetMinimums,
    ...(proposal.withoutLimits === null ? {} : { limits: toReportedLimits(proposal.withoutLimits) }),
    ...(earlier === null ? {} : { earlierPairs: toReportedEarlierPairs(earlier) }),
    certificate: proposal.certificate,
    timing
  }
}

function toReportedEarlierPairs({ edition, pairs, leftOut }: EarlierFile): ReportedEarlierPairs {
  return {
    edition,
    pairs: pairs.length,
    leftOut: leftOut.map((left) => ({ row: left.row, reason: leftOutSentence(left) }))
  }
}

function nameLookup(
  people: readonly { readonly id: string; readonly name: string | null }[]
): (id: string) => string {
  const names = new Map(people.map(({ id, name }) => [id, name ?? '']))
  return (id) => names.get(id) ?? ''
}
