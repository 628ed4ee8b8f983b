import type { EditionDates } from '#shared/domain/journal/edition-values'
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
