import type { EditionDates } from '#shared/domain/journal/edition-values'
import type { EditionStage, NextStep } from '#shared/domain/edition-stage'
import type { Saving } from '#shared/domain/saving'
import { saveFailureSentence } from './store-failures'

/** What the dates of an edition are called. */
export const dateNames: Readonly<Record<keyof EditionDates, string>> = {
  callForMentors: 'Call for mentors',
  callForMentees: 'Call for mentees',
  matching: 'Matching',
  conference: 'Conference'
}

/** Whether everything that was done is kept, in the few words of a status bar. */
export function savingText(saving: Saving): string {
  if (saving.kind === 'saving') return 'Saving…'
  if (saving.kind === 'failed') return saveFailureSentence(saving.failure)
  return saving.at === null ? 'Nothing to save yet' : `Saved ${timeOfDay.format(new Date(saving.at))}`
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The stage that an edition is in. */
export const stageNames: Readonly<Record<EditionStage, string>> = {
  'call-for-mentors': 'Call for mentors',
  'call-for-mentees': 'Call for mentees',
  matching: 'Matching',
  review: 'Review',
  conference: 'Conference'
}

/** What comes next, and by when: Next: import the mentees by 1 Sept. */
export function nextStepText({ kind, by }: NextStep): string {
  return `Next: ${steps[kind]}${by === null ? '' : ` by ${dayText(by)}`}`
}

const steps: Readonly<Record<NextStep['kind'], string>> = {
  'import-mentors': 'import the mentors',
  'import-mentees': 'import the mentees',
  match: 'match and apply a proposal',
  decide: 'decide on the pairs',
  export: 'export the assignments',
  meet: 'follow the pairs'
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date)
}
