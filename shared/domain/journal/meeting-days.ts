import type { EditionDates } from './edition-values'

const weeksBetween = 8

/**
 * Days around which pairs meet: before, during and after the conference. Before is the day of the matching, or eight
 * weeks earlier; after is eight weeks later. None while nothing is fixed.
 */
export function toMeetingDays({ matching, conference }: EditionDates): readonly string[] {
  if (conference === null) return matching === null ? [] : [matching]
  const before = matching ?? addWeeks(conference, -weeksBetween)
  return [before, conference, addWeeks(conference, weeksBetween)]
}

function addWeeks(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)
}
