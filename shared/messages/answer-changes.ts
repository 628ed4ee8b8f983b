import type { Participant } from '#shared/domain/participant'
import { participationName, sectorName, stageName } from './answer-names'
import { countryName } from './country-name'
import { fieldName } from './field-names'

/** One answer that reads differently now; '' where there is none. */
export type AnswerChange = { readonly name: string; readonly before: string; readonly after: string }

/** What somebody answers differently now, question by question. What was told in confidence is not among it. */
export function answerChanges(before: Participant, after: Participant): readonly AnswerChange[] {
  const earlier = answersOf(before)
  const now = answersOf(after)
  const names = [...new Set([...earlier.keys(), ...now.keys()])]
  return names.flatMap((name) => {
    const change = { name, before: earlier.get(name) ?? '', after: now.get(name) ?? '' }
    return change.before === change.after ? [] : [change]
  })
}

/** Everything a person answered, as people read it, by the name of the question; blanks left out. */
function answersOf(person: Participant): ReadonlyMap<string, string> {
  const { country, stage, sector, participation, wishes, consent } = person
  const answers: readonly (readonly [string, string | null])[] = [
    [fieldName('name'), person.name],
    [fieldName('email'), person.email],
    [fieldName('institution'), person.institution],
    [fieldName('country'), country === null ? null : countryName(country)],
    [fieldName('timeZone'), person.timeZone],
    [fieldName('stage'), stage === null ? null : stageName(stage)],
    [fieldName('sector'), sector === null ? null : sectorName(sector)],
    [fieldName('areas'), person.areas.join(', ')],
    [fieldName('goals'), person.goals.join(', ')],
    [fieldName('languages'), person.languages.join(', ')],
    [fieldName('capacity'), person.role === 'mentor' ? String(person.places) : null],
    [fieldName('minimum'), person.minimum === null ? null : String(person.minimum)],
    [fieldName('extra'), person.extra === null ? null : String(person.extra)],
    [fieldName('people'), wishes.people.join(', ')],
    [fieldName('avoided'), wishes.avoided.join(', ')],
    [fieldName('advisor'), person.advisor],
    [fieldName('sectorSought'), wishes.sectors.map(sectorName).join(', ')],
    [fieldName('participation'), participation === null ? null : participationName(participation)],
    [fieldName('consent'), consent === null ? null : consent ? 'Yes' : 'No'],
    [fieldName('statement'), person.text],
    [fieldName('comments'), person.comments],
    [fieldName('timestamp'), person.registeredAt],
    ...person.custom.map(({ heading, text }) => [heading, text] as const)
  ]
  return new Map(answers.flatMap(([name, text]) => (text === null || text === '' ? [] : [[name, text]])))
}
