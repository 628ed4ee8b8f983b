import type { ReportedNumber, VerifyFault } from '#shared/domain/verify-fault'
import { assertNever } from '#shared/lib/assert-never'

/** Why a report is not found optimal, in one line. */
export function verifyFaultSentence(fault: VerifyFault): string {
  switch (fault.kind) {
    case 'input-changed':
      return `not optimal: ${fault.path} is not the file that was used; its SHA-256 differs`
    case 'person-unknown':
      return `not optimal: ${fault.id} is no ${fault.role} in the inputs`
    case 'not-a-candidate':
      return `not optimal: ${fault.mentee} may not be matched with ${fault.mentor}`
    case 'pair-twice':
      return `not optimal: ${fault.mentee} is matched with ${fault.mentor} twice`
    case 'lock-missing':
      return `not optimal: ${fault.mentee} is locked with ${fault.mentor}, but the pair is missing`
    case 'too-many-pairs':
      return `not optimal: the ${fault.role} ${fault.id} stands in more pairs than allowed`
    case 'score-differs':
      return `not optimal: the score of ${fault.mentee} with ${fault.mentor} is ${fault.found}, not ${fault.reported}`
    case 'number-differs':
      return `not optimal: ${numberNames[fault.what]} is ${fault.found ?? 'none'}, not ${fault.reported ?? 'none'}`
    case 'policy-differs':
      return `not optimal: the report says ${fault.reported}, its certificate ${fault.certified}`
    case 'better-pair':
      return `not optimal: by the certificate’s prices, ${fault.mentee} with ${fault.mentor} would bring more`
    case 'price-unfit':
      return `not optimal: the certificate’s price of the ${fault.role} ${fault.id} does not fit the pairs`
    case 'limit-exceeded':
      return `not optimal: ${fault.held} pairs of a group are chosen, but its limit is ${fault.most}`
    case 'other-within-limits':
      return `not optimal: within the limits HiGHS fills ${fault.matched} places with a total of ${fault.total}`
    case 'more-possible':
      return 'not optimal: the certificate does not prove that no more places can be filled'
    case 'higher-floor-possible':
      return 'not optimal: the certificate does not prove that the lowest score cannot be higher'
    case 'certificate-malformed':
      return 'not optimal: the certificate does not fit the inputs'
    default:
      return assertNever(fault)
  }
}

const numberNames: Readonly<Record<ReportedNumber, string>> = {
  mentors: 'the number of mentors',
  mentees: 'the number of mentees',
  places: 'the number of places',
  candidatePairs: 'the number of candidate pairs',
  matched: 'the number of filled places',
  total: 'the total',
  worst: 'the lowest score',
  unmatched: 'the number of missing mentors'
}
