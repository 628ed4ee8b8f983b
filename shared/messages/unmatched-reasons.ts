import type { BoardReason } from '#shared/domain/assignment'
import type { Policy } from '#shared/lib/policy'
import { ruleName } from './criterion-names'

/** Why a mentee got fewer mentors than asked for, in one sentence for the committee. */
export function unmatchedReasonSentence(reason: BoardReason): string {
  switch (reason.code) {
    case 'no-candidate':
      return reason.blockedBy.length === 0
        ? 'No mentor is a candidate.'
        : `No mentor is a candidate: ${reason.blockedBy.map(({ rule, mentors }) => `${ruleName(rule)} rules out ${mentors}`).join(', ')}.`
    case 'places':
      return `${candidates(reason.candidates)}, but every place among them is needed by others, and no exchange makes room.`
    case 'policy':
      return `${candidates(reason.candidates)}, but ${reason.limitsBind ? 'the limits per group stand in the way' : policyReasons[reason.policy]}.`
    case 'parked':
      return 'Left on the parking list of the board.'
  }
}

const policyReasons: Readonly<Record<Policy, string>> = {
  'most-matched': 'the minimum loads of others come first',
  'best-total': 'one more pair would lower the total score',
  'worst-off-first': 'one more pair would lower the lowest score',
  leximin: 'one more pair would lower the lowest scores'
}

function candidates(number: number): string {
  return number === 1 ? 'One mentor is a candidate' : `${number} mentors are candidates`
}
