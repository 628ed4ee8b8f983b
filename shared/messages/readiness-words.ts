import type { Readiness, Stranded } from '#shared/domain/readiness'
import { ruleName } from './criterion-names'
import { countText } from './number-words'

/** How an edition stands before it is matched, and the next step. */
export function readinessSentence({ places, wanted, stranded }: Readiness): string {
  const stands = `${countText(places, 'place')} for ${countText(wanted, 'mentee')}.`
  if (stranded.length > 0)
    return `${stands} ${countText(stranded.length, 'mentee has', 'mentees have')} no candidate at all: correct their answers, or relax a rule.`
  if (places < wanted)
    return `${stands} ${countText(wanted - places, 'mentee', 'mentees')} will be left without a mentor: ask mentors for one more place each.`
  return `${stands} Everybody has a candidate: look at the proposed pairs.`
}

/** Which rules left a mentee without a candidate. */
export function strandedSentence({ blockedBy }: Stranded): string {
  return blockedBy.map(({ rule, mentors }) => `${ruleName(rule)} rules out ${mentors}`).join(', ')
}
