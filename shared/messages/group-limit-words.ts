import type { GroupLimit, Grouping, LimitScope } from '#shared/domain/group-limit'
import { countText, totalText } from './number-words'

/** A limit per group as the end of a sentence: "at most 2 mentees of one institution with one mentor". */
export function groupLimitWords({ by, per, most, mentees }: GroupLimit): string {
  const whom = by === 'list' ? `of a list of ${mentees.length}` : `of one ${groupingName(by)}`
  return `at most ${most} ${most === 1 ? 'mentee' : 'mentees'} ${whom} ${limitScopeName(per)}`
}

export function limitScopeName(scope: LimitScope): string {
  return scope === 'mentor' ? 'with one mentor' : 'in all'
}

/** Said beside numbers that do not know of the limits. */
export const withoutLimits = 'without the limits per group'

type Worth = { readonly matched: number; readonly total: number }

/** That the limits bind, and what they cost against the best without them; totals in millionths. */
export function limitsKeptSentence(within: Worth, without: Worth): string {
  return `The limits per group bind: HiGHS found the best pairs that keep them. Without limits ${countText(without.matched, 'place')} would be filled instead of ${within.matched}, with a total of ${totalText(without.total)} instead of ${totalText(within.total)}.`
}

/** Why an assignment has a bound instead of a certificate of its own. */
export const limitsBindSentence =
  "The limits per group bind, and groups may cross, which the engine's own method cannot hold: solved by HiGHS as a mixed-integer programme to a gap of 0. The certificate proves the best assignment without these limits, as a bound."

export function groupingName(grouping: Exclude<Grouping, 'list'>): string {
  return grouping === 'stage' ? 'career stage' : grouping
}
