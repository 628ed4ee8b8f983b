import { createRandom } from '#shared/lib/seeded-random'
import { addDirt, addMentorDirt } from './add-dirt'
import { type Chooser, createChooser } from './chooser'
import { createMenteeAnswers, createMentorAnswers } from './create-answers'
import { createPerson } from './create-person'
import { type Answers, menteeForm, mentorForm, type SheetRows, toRows } from './form'

/** How many people of each role; who registers twice adds a row. */
export type SampleSize = { readonly seed: number; readonly mentors: number; readonly mentees: number }

/** Two sheets as a form tool exports them: the headings first, then the registrations in order of time. */
export type SampleEdition = { readonly mentors: SheetRows; readonly mentees: SheetRows }

/**
 * An invented edition, the same for the same numbers on every machine: people of many countries, areas of medical
 * image computing by Zipf's law, the programme's goals, and the dirt of real forms unless it is tiny.
 */
export function createSampleEdition({ seed, mentors, mentees }: SampleSize): SampleEdition {
  const choose = createChooser(createRandom(seed))
  const taken = new Set<string>()
  const mentorPeople = Array.from({ length: mentors }, () => createPerson(choose, taken))
  const mentorAnswers = mentorPeople.map((person) => createMentorAnswers(person, choose))
  const menteeAnswers = Array.from({ length: mentees }, () =>
    createMenteeAnswers(createPerson(choose, taken), mentorPeople, choose)
  )
  return {
    mentors: toRows(mentorForm, stamp(addMentorDirt(mentorAnswers, choose), '2021/06', choose)),
    mentees: toRows(menteeForm, stamp(addDirt(menteeAnswers, choose), '2021/08', choose))
  }
}

/** Gives each registration its time within the call's month, ascending. */
function stamp(registrations: readonly Answers[], month: string, choose: Chooser): readonly Answers[] {
  const monthMinutes = 30 * 24 * 60
  return registrations.map((answers, index) => {
    const step = monthMinutes / registrations.length
    const minute = Math.floor(index * step + choose.between(0, 99) * (step / 100))
    return { ...answers, timestamp: `${month}/${toTime(minute)}` }
  })
}

/** Minutes of a month as the tool writes them after year and month: "14 9:05:00 AM GMT+2". */
function toTime(minute: number): string {
  const day = 1 + Math.floor(minute / 1440)
  const hour = Math.floor(minute / 60) % 24
  const clock = `${((hour + 11) % 12) + 1}:${twoDigits(minute % 60)}:00 ${hour < 12 ? 'AM' : 'PM'}`
  return `${twoDigits(day)} ${clock} GMT+2`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
