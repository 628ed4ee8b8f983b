import type { EditionDates } from './journal/edition-values'

/** What the stage is read from; `today` is an ISO 8601 day. Numbers of people and pairs as they stand on the desk. */
export type EditionProgress = {
  readonly dates: EditionDates
  readonly today: string
  readonly mentors: number
  readonly mentees: number
  readonly seated: number
  readonly decided: number
}

/** The stages of a programme, in their order. */
export type EditionStage = 'call-for-mentors' | 'call-for-mentees' | 'matching' | 'review' | 'conference'

/** What is to be done next; `by` is the day for it, null where none is fixed. */
export type NextStep = {
  readonly kind: 'import-mentors' | 'import-mentees' | 'match' | 'decide' | 'export' | 'meet'
  readonly by: string | null
}

/**
 * The stage that an edition is in, and what comes next. What is done counts first, since dates slip: a day that has come
 * only moves the stage on, never back.
 */
export function stageOf(progress: EditionProgress): {
  readonly stage: EditionStage
  readonly next: NextStep
} {
  const { dates, mentors, mentees, seated, decided } = progress
  const has = (day: string | null) => day !== null && day <= progress.today
  if (has(dates.conference))
    return { stage: 'conference', next: { kind: seated > 0 ? 'meet' : 'match', by: null } }
  if (seated > 0)
    return { stage: 'review', next: { kind: decided < seated ? 'decide' : 'export', by: dates.conference } }
  if (mentors === 0)
    return {
      stage: has(dates.callForMentees) ? 'call-for-mentees' : 'call-for-mentors',
      next: { kind: 'import-mentors', by: dates.callForMentees }
    }
  if (mentees === 0)
    return { stage: 'call-for-mentees', next: { kind: 'import-mentees', by: dates.matching } }
  return { stage: 'matching', next: { kind: 'match', by: dates.matching } }
}
