import { groupDigits } from '#shared/lib/group-digits'
import { changeText, noChangeText, countText } from './number-words'

const turns = ['First', 'Second', 'Third'] as const

/** Whose turn a tier is, as a heading; `last` is the tier of everybody else. */
export function turnName(tier: number, last: number): string {
  return tier === last ? 'Everybody else' : (turns[tier - 1] ?? `Turn ${groupDigits(tier)}`)
}

/** What priority does to the whole; totals in millionths. */
export type PriorityCost = {
  readonly places: { readonly before: number; readonly after: number }
  readonly total: { readonly before: number; readonly after: number }
  readonly found: number
  readonly lost: number
  readonly moved: number
}

/** What it costs to let some come first, in one or two sentences. */
export function priorityCostSentence({ places, total, found, lost, moved }: PriorityCost): string {
  if (moved === 0) return 'This changes nobody’s mentor.'
  const change = total.after - total.before
  const cost =
    changeText(change) === noChangeText
      ? `The total ${change === 0 ? 'stays the same' : 'changes by less than .01'}`
      : `The total changes by ${changeText(change)}`
  const filled =
    places.after === places.before
      ? `as many places are filled (${groupDigits(places.after)})`
      : `${groupDigits(places.after)} places are filled instead of ${groupDigits(places.before)}`
  const matched =
    found === 0 && lost === 0
      ? 'Nobody gains or loses a mentor'
      : `${countText(found, 'mentee gets', 'mentees get')} a mentor who had none, ${countText(lost, 'mentee loses', 'mentees lose')} theirs`
  return `${matched}; ${countText(moved, 'mentee has', 'mentees have')} another mentor. ${cost}, and ${filled}.`
}
