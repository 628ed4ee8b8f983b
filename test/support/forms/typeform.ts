import type { Role } from '#shared/domain/registration'
import { createFile, createSheet } from '../create-file'
import { createPeople, type FormPerson, listQuestions } from './create-people'
import type { FormLanguage, Question } from './form-language'
import {
  fieldOf,
  fileNameOf,
  type FormColumn,
  type GeneratedForm,
  questionsFor,
  toRows
} from './generated-form'

/** A Typeform export: a hash first, one column for each option that can be ticked and one "Other", its own columns last. */
export function typeform(language: FormLanguage, role: Role): GeneratedForm {
  const people = createPeople(language, role)
  const asked = questionsFor(role, ['firstName', 'lastName']).flatMap((question) =>
    columnsOf(question, people, language)
  )
  const stamped = people.map(({ texts }) => texts.timestamp.replace('T', ' '))
  const columns: readonly FormColumn[] = [
    { heading: '#', field: 'unused', answers: people.map((_, at) => `k3${String(at).padStart(10, 'x')}`) },
    ...asked,
    { heading: 'Response Type', field: 'unused', answers: people.map(() => 'completed') },
    { heading: 'Start Date (UTC)', field: 'unused', answers: stamped },
    { heading: 'Stage Date (UTC)', field: 'unused', answers: people.map(() => '') },
    { heading: 'Submit Date (UTC)', field: 'timestamp', answers: stamped },
    { heading: 'Network ID', field: 'unused', answers: people.map((_, at) => `c0ffee${at}`) },
    { heading: 'Tags', field: 'unused', answers: people.map(() => '') }
  ]
  const sheet = 'kGqzC2Xe'
  return {
    tool: 'Typeform',
    language: language.name,
    file: createFile([], {
      name: fileNameOf(language, role),
      sheets: [createSheet(toRows(columns), { name: sheet })]
    }),
    given: null,
    fields: { [sheet]: columns.map(({ field }) => field) },
    people: people.map(({ reading, lists }) => ({
      ...reading,
      areas: inOrderOf(language.areas, lists.areas),
      goals: inOrderOf(language.goals, role === 'mentor' ? lists.topics : lists.goals)
    }))
  }
}

function columnsOf(
  question: Question,
  people: readonly FormPerson[],
  { headings, areas, goals, other }: FormLanguage
): readonly FormColumn[] {
  const field = fieldOf(question)
  const list = listQuestions.find((one) => one === question)
  if (list === undefined) {
    return [{ heading: headings[question], field, answers: people.map(({ texts }) => texts[question]) }]
  }
  const options = list === 'areas' ? areas : goals
  return [
    ...options.map((option) => ({
      heading: option,
      field,
      answers: people.map(({ lists }) => (lists[list].includes(option) ? option : ''))
    })),
    { heading: other, field: 'unused' as const, answers: people.map(() => '') }
  ]
}

function inOrderOf(options: readonly string[], chosen: readonly string[]): readonly string[] {
  return options.filter((option) => chosen.includes(option))
}
