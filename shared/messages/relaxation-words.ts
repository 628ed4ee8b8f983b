import type { Relaxation, Relaxations } from '#shared/domain/explanation'
import type { EntryNames } from './entry-sentences'
import { groupLimitWords } from './group-limit-words'
import { listWords } from './list-words'
import { countText } from './number-words'
import { inQuotes } from './quoted'
import { ruleList } from './plan-sentences'

/** What would give everybody asked about a mentor, in one or two sentences. */
export function relaxationsSentence({ relaxed, beyond, isExact, limit }: Relaxations): string {
  const places = relaxed.filter(({ kind }) => kind === 'place').length
  const exceptions = relaxed.filter(({ kind }) => kind === 'exception').length
  const raised = relaxed.flatMap((one) => (one.kind === 'limit' ? [raisedText(one)] : []))
  const parts = [
    ...(places > 0 ? [countText(places, 'more place')] : []),
    ...(exceptions > 0 ? [`${countText(exceptions, 'exception')} from a rule`] : []),
    ...raised
  ]
  const rest =
    beyond.length === 0
      ? ''
      : ` ${countText(beyond.length, 'mentee')} can have no mentor by any of this; lifting a forbid was not tried.`
  if (parts.length === 0 && limit !== null)
    return `No place is missing and no rule is in the way, but a limit per group: ${groupLimitWords(limit)}. Raise it.${rest}`
  if (parts.length === 0) return `No place and no rule would help.${rest}`
  const broken =
    limit === null ? '' : ` It would break a limit per group, ${groupLimitWords(limit)}: raise that as well.`
  const smallest = isExact
    ? 'No smaller set does it.'
    : 'A smaller set may exist: there are more ways to raise limits than were tried.'
  return `${listWords(parts)} would give ${beyond.length === 0 ? 'all of them' : 'all others'} a mentor. ${smallest}${broken}${rest}`
}

function raisedText({ limit, most }: Extract<Relaxation, { kind: 'limit' }>): string {
  return `${inQuotes(groupLimitWords(limit))} raised to ${most}`
}

/** One relaxation: One more place with Ada Marin, for Kim Li. */
export function relaxationWords(relaxation: Relaxation, names: EntryNames): string {
  if (relaxation.kind === 'limit')
    return `Raise ${inQuotes(groupLimitWords(relaxation.limit))} to ${relaxation.most}`
  const mentee = names.person('mentee', relaxation.mentee)
  const mentor = names.person('mentor', relaxation.mentor)
  return relaxation.kind === 'place'
    ? `One more place with ${mentor}, for ${mentee}`
    : `An exception from ${ruleList(relaxation.rules)} for ${mentee} with ${mentor}`
}
