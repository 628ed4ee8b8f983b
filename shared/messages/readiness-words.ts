import type { Offer, Readiness, Stranded } from '#shared/domain/readiness'
import { ruleName } from './criterion-names'
import { countText } from './number-words'

/** How an edition stands before it is matched, and the next step. */
export function readinessSentence({ places, wanted, stranded, offers }: Readiness): string {
  const stands = `${countText(places, 'place')} for ${countText(wanted, 'mentee')}.`
  if (stranded.length > 0)
    return `${stands} ${countText(stranded.length, 'mentee has', 'mentees have')} no candidate at all: correct their answers, or relax a rule.`
  if (places < wanted)
    return `${stands} ${countText(wanted - places, 'mentee', 'mentees')} will be left without a mentor: ${offers.length > 0 ? 'take what mentors offered beyond their places' : 'ask mentors for one more place each'}.`
  return `${stands} Everybody has a candidate: look at the proposed pairs.`
}

/** What mentors would do if places are short. */
export function offersSentence(offers: readonly Offer[]): string {
  const more = offers.reduce((sum, { extra }) => sum + extra, 0)
  return `${countText(offers.length, 'mentor')} said they would take ${countText(more, 'mentee')} more if you are short. These places do not count yet.`
}

/** Which rules left a mentee without a candidate. */
export function strandedSentence({ blockedBy }: Stranded): string {
  return blockedBy.map(({ rule, mentors }) => `${ruleName(rule)} rules out ${mentors}`).join(', ')
}
