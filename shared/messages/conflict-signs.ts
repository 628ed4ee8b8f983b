import type { ConflictSign } from '#shared/domain/possible-conflict'
import { assertNever } from '#shared/lib/assert-never'
import { quoted } from './quoted'

/** What makes a conflict of interest possible, in one sentence. */
export function conflictSignSentence(sign: ConflictSign): string {
  switch (sign.kind) {
    case 'like-institutions':
      return `Their institutions may be one: ${quoted(sign.mentee)} and ${quoted(sign.mentor)}.`
    case 'same-domain':
      return `Both have an address at ${sign.domain}, but name ${quoted(sign.mentee)} and ${quoted(sign.mentor)}.`
    case 'named-in-text':
      return sign.by === 'mentee'
        ? 'The mentee names the mentor in their own words.'
        : 'The mentor names the mentee in their own words.'
    default:
      return assertNever(sign)
  }
}
