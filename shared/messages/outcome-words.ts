import type { GroupAnswer } from '#shared/domain/mentee-group'
import { fewestShown, type Outcome, type OutcomeGroup } from '#shared/domain/outcome-by-group'
import { assertNever } from '#shared/lib/assert-never'
import { groupAnswerText } from './group-words'
import { countText, scoreText } from './number-words'

/** What is left out of the outcome by group, and why. */
export const outcomeNote = `Groups of fewer than ${fewestShown} mentees are put together with the next smallest, and scores of fewer than ${fewestShown} pairs are hidden, with those of another group where they could be worked out from the rest, so that no figure is one person’s.`

/** A group as a row of the outcome. */
export function outcomeGroupName(by: GroupAnswer, group: OutcomeGroup): string {
  switch (group.kind) {
    case 'answer':
      return groupAnswerText(by, group.answer)
    case 'no-answer':
      return 'No answer'
    case 'small-groups':
      return countText(group.groups, 'small group')
    default:
      return assertNever(group)
  }
}

/** A group's mean or worst score; what is hidden says so. */
export function outcomeScore({ scores, isHidden }: Outcome, which: 'mean' | 'worst'): string {
  if (scores !== null) return scoreText(scores[which])
  return isHidden ? 'hidden' : '–'
}
