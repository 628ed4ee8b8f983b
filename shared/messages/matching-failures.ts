import type { MatchingFailure } from '#shared/domain/matching-failure'
import { assertNever } from '#shared/lib/assert-never'
import { ruleName } from './criterion-names'
import { groupLimitWords } from './group-limit-words'
import { listWords } from './list-words'
import { inQuotes, quoted } from './quoted'

/** The file and the entries of it that a sentence is about, as its beginning. */
export function setupPlaceWords({ file, entries }: SetupPlace): string {
  return `${file}, ${listWords(entries)}: `
}

/** Entries of a setup file, such as "locks[2]". */
export type SetupPlace = { readonly file: string; readonly entries: readonly string[] }

/** One sentence for an edition that cannot be matched as it is set up: whom it concerns and what to change. */
export function matchingFailureSentence(failure: MatchingFailure): string {
  switch (failure.kind) {
    case 'side-empty':
      return `There are no ${failure.role}s to match. Import at least one.`
    case 'person-unknown':
      return `The setup’s ${failure.where} names the ${failure.role} ${failure.id}, who is not among the ${failure.role}s. Correct the id or take the ${failure.where} out.`
    case 'lock-blocked':
      return failure.rule === 'forbidden'
        ? `${failure.mentee} is locked with ${failure.mentor}, and the pair is forbidden as well. Take one of the two out.`
        : `${failure.mentee} is locked with ${failure.mentor}, but the rule ${inQuotes(ruleName(failure.rule))} forbids the pair. Take the lock out or switch the rule off.`
    case 'lock-without-score':
      return `${failure.mentee} is locked with ${failure.mentor}, but the pair has no score. Add the score or take the lock out.`
    case 'lock-twice':
      return `${failure.mentee} is locked with ${failure.mentor} twice. Keep one of the two locks.`
    case 'locks-above-places':
      return `${failure.mentor} has ${count(failure.locks, 'lock')} but only ${count(failure.places, 'place')}. Take a lock out or add a place.`
    case 'locks-above-demand':
      return `${failure.mentee} has ${count(failure.locks, 'lock')} but is to get only ${count(failure.demand, 'mentor')}. Take a lock out or raise the demand.`
    case 'minimum-above-places':
      return `${failure.mentor} is to get at least ${count(failure.minimum, 'mentee')} but has only ${count(failure.places, 'place')}. Lower the minimum or add places.`
    case 'locks-above-limit':
      return `${count(failure.locks, 'locked pair')} stand against the limit of ${groupLimitWords(failure.limit)}. Take locks out or raise the limit.`
    case 'limit-needs-answers':
      return `A limit by ${failure.by} needs the registrations; here only ids are known. Name the mentees of a group in a limit by list.`
    case 'tiers-elsewhere':
      return 'Who comes first by group needs the registrations; here only ids are known. Give the mentees file a column “tier”.'
    case 'forbids-need-answers':
      return 'Forbids between groups need the registrations; here only ids are known. List the pairs themselves under “forbids”.'
    case 'rules-need-answers':
      return 'Rules over questions need the registrations; here only ids are known. Leave the pairs that they forbid out of the scores.'
    case 'question-unknown':
      return `A rule is over ${quoted(failure.question)}, which no ${failure.role} answered as a question of your own. Correct the heading, keep its column as an own question by a recipe, or take the rule out.`
    case 'score-beyond-grid':
      return `The largest score is ${failure.largest / 1e6}; with this many places and tiers only scores up to ${failure.limit / 1e6} can be counted exactly. Use a smaller scale.`
    default:
      return assertNever(failure)
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
