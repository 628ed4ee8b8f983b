import type { WhyOut } from '#shared/domain/journal/people'

/** Why somebody who is registered does not take part. */
export function whyOutText(why: WhyOut): string {
  switch (why) {
    case 'withdrawn':
      return 'Withdrawn. Nobody is matched with them until they are taken back in.'
    case 'same-person':
      return 'The same person as somebody else in the list, whose registration is used.'
    case 'no-consent':
      return 'No consent was given, so they are not matched. Correct the consent once it is there.'
  }
}
