import type { Registration, Role } from '#shared/domain/registration'
import { foldText } from '#shared/lib/fold-text'
import type { FormLanguage, Question } from './form-language'

/** What must be read of a person, whatever the tool. */
export type ExpectedReading = Pick<
  Registration,
  | 'role'
  | 'name'
  | 'email'
  | 'institution'
  | 'country'
  | 'timeZone'
  | 'stage'
  | 'sector'
  | 'areas'
  | 'goals'
  | 'languages'
  | 'capacity'
  | 'participation'
  | 'consent'
>

/** A person's answers, lists as the options ticked, and what must be read of them. */
export type FormPerson = {
  readonly role: Role
  readonly texts: Readonly<Record<Question, string>>
  readonly lists: Readonly<Record<ListQuestion, readonly string[]>>
  readonly reading: ExpectedReading
}

/** Questions to which several answers can be ticked. */
export const listQuestions = ['areas', 'goals', 'topics'] as const
type ListQuestion = (typeof listQuestions)[number]

/** Invented people of one role; each answer goes round its list at its own pace, so that they combine. */
export function createPeople(language: FormLanguage, role: Role, count = 12): readonly FormPerson[] {
  return Array.from({ length: count }, (_, at) =>
    createPerson(language, role, role === 'mentor' ? at : at + 100)
  )
}

function createPerson(language: FormLanguage, role: Role, at: number): FormPerson {
  const [first, last] = nameOf(language, at)
  const lists = listsOf(language, at)
  const answers = answersOf(language, at)
  const day = String((at % 17) + 13)
  const isMentor = role === 'mentor'
  const email = `${foldText(first).slice(0, 1)}.${foldText(last).replaceAll(' ', '-')}${at}@example.org`
  return {
    role,
    lists,
    texts: {
      ...plainTexts(language, at),
      ...(Object.fromEntries(Object.entries(answers).map(([question, [text]]) => [question, text])) as Record<
        keyof typeof answers,
        string
      >),
      timestamp: `2021-06-${day}T09:${String(at % 60).padStart(2, '0')}:12`,
      role: language.roles[role],
      firstName: first,
      lastName: last,
      name: `${first} ${last}`,
      email,
      areas: lists.areas.join(', '),
      goals: lists.goals.join(', '),
      topics: lists.topics.join(', ')
    },
    reading: {
      role,
      name: `${first} ${last}`,
      email,
      institution: around(language.institutions, at),
      country: answers.country[1],
      timeZone: answers.timeZone[1],
      stage: answers.stage[1],
      sector: answers.sector[1],
      areas: lists.areas,
      goals: isMentor ? lists.topics : lists.goals,
      languages: answers.languages[1],
      capacity: isMentor ? answers.capacity[1] : null,
      participation: answers.participation[1],
      consent: true
    }
  }
}

/** Every combination of a first and a last name before one comes again. */
function nameOf({ people }: FormLanguage, at: number): readonly [first: string, last: string] {
  const size = people.length
  return [around(people, at)[0], around(people, at + Math.floor(at / size))[1]]
}

function listsOf({ areas, goals }: FormLanguage, at: number): FormPerson['lists'] {
  const two = (options: readonly string[], from: number): readonly string[] =>
    from % 3 === 0 ? [around(options, from)] : [around(options, from), around(options, from + 1 + (from % 2))]
  return { areas: two(areas, at), goals: two(goals, at), topics: two(goals, at + 2) }
}

function answersOf(language: FormLanguage, at: number) {
  return {
    country: around(language.countries, at),
    timeZone: around(language.zones, at + 1),
    stage: around(language.stages, at + 2),
    sector: around(language.sectors, at),
    sectorSought: around(language.sectors, at + 3),
    languages: around(language.languages, at),
    capacity: around(language.capacities, at),
    participation: around(language.participation, at)
  }
}

function plainTexts(language: FormLanguage, at: number) {
  const [first, last] = nameOf(language, at + 3)
  const [, rival] = nameOf(language, at + 5)
  return {
    institution: around(language.institutions, at),
    department: around(language.departments, at),
    people: at % 3 === 0 ? `${first} ${last}` : '',
    avoided: at % 4 === 1 ? `Dr. ${first} ${rival}` : '',
    identities: around(language.identities, at),
    identityWish: at % 3 === 0 ? language.yes : language.no,
    identitySought: at % 3 === 0 ? around(language.identities, at) : '',
    statement: around(language.statements, at),
    homePage: at % 2 === 0 ? `https://www.example.org/people/${at}` : '',
    before: at % 2 === 0 ? language.no : language.yes,
    consent: language.yes,
    comments: around(language.comments, at)
  }
}

function around<T>(options: readonly T[], at: number): T {
  const found = options[at % options.length]
  if (found === undefined) throw new Error('A form offers no options')
  return found
}
