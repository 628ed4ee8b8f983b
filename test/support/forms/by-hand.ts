import type { Role } from '#shared/domain/registration'
import { createFile, createSheet } from '../create-file'
import { createPeople } from './create-people'
import type { FormLanguage, Question } from './form-language'
import { fieldOf, type FormColumn, type GeneratedForm, questionsFor, toRows } from './generated-form'

const left: readonly Question[] = ['consent', 'identities', 'before', 'department', 'homePage']

/** A workbook kept by hand: a sheet for each side and one of notes, running numbers, no more questions than needed. */
export function byHand(language: FormLanguage): GeneratedForm {
  const sides = (['mentor', 'mentee'] as const).map((role) => ({
    role,
    name: language.fileNames[role].replace(/ 2021$/, ''),
    columns: columnsOf(language, role)
  }))
  const notes = createSheet([['To do'], ['Write to all mentors'], ['Book the room']], { name: 'Notes' })
  return {
    tool: 'by hand',
    language: language.name,
    file: createFile([], {
      name: 'people.xlsx',
      sheets: [...sides.map(({ name, columns }) => createSheet(toRows(columns), { name })), notes]
    }),
    given: null,
    fields: Object.fromEntries(sides.map(({ name, columns }) => [name, columns.map(({ field }) => field)])),
    people: sides.flatMap(({ role }) =>
      createPeople(language, role).map(({ reading }) => ({ ...reading, consent: null }))
    )
  }
}

function columnsOf(language: FormLanguage, role: Role): readonly FormColumn[] {
  const people = createPeople(language, role)
  const asked = questionsFor(role, ['name']).filter((question) => !left.includes(question))
  return [
    { heading: '', field: 'unused', answers: people.map((_, at) => String(at + 1)) },
    ...asked.map((question) => ({
      heading: language.headings[question],
      field: fieldOf(question),
      answers: people.map(({ texts }) => texts[question])
    }))
  ]
}
