import { createFile, createSheet } from '../create-file'
import { listQuestions } from './create-people'
import type { FormLanguage } from './form-language'
import {
  fieldOf,
  fileNameOf,
  type FormColumn,
  type FormSide,
  type GeneratedForm,
  isForOther,
  questionsFor,
  toRows
} from './generated-form'
import { peopleOf } from './google-forms'

/** A day number of the 1900 system for a time in June 2021, as cells show that lost their format. */
function serialOf(iso: string): string {
  return String(25_569 + Date.parse(`${iso}Z`) / 86_400_000)
}

/** A Microsoft form: its own columns first, no-break spaces in headings, lists that end in a semicolon, a hidden sheet. */
export function microsoftForm(language: FormLanguage, side: FormSide): GeneratedForm {
  const people = peopleOf(language, side)
  const times = people.map(({ texts }) => serialOf(texts.timestamp))
  const own: readonly FormColumn[] = [
    { heading: 'ID', field: 'unused', answers: people.map((_, at) => String(at + 1)) },
    { heading: 'Start time', field: 'unused', answers: times },
    { heading: 'Completion time', field: 'timestamp', answers: times },
    { heading: 'Email', field: 'unused', answers: people.map(() => 'anonymous') },
    { heading: 'Name', field: 'unused', answers: people.map(() => '') },
    { heading: 'Last modified time', field: 'unused', answers: people.map(() => '') }
  ]
  const asked = questionsFor(side, ['firstName', 'lastName']).map((question): FormColumn => {
    const list = listQuestions.find((one) => one === question)
    return {
      heading: `${language.headings[question].replaceAll(' ', '\u00a0')}\u00a0`,
      field: fieldOf(question),
      answers: people.map(({ role, texts, lists }) => {
        if (isForOther(question, role)) return ''
        return list === undefined ? texts[question] : lists[list].map((one) => `${one};`).join('')
      })
    }
  })
  const columns = [...own, ...asked]
  return {
    tool: 'Microsoft Forms',
    language: language.name,
    file: createFile([], {
      name: fileNameOf(language, side),
      sheets: [
        createSheet([['{"formId":"x"}', 'Full name', 'Email']], {
          name: '_56F9DC9755BA473782653E2940F9',
          visibility: 'very-hidden'
        }),
        createSheet(toRows(columns), { name: 'Form1' })
      ]
    }),
    given: null,
    fields: { Form1: columns.map(({ field }) => field) },
    people: people.map(({ reading }) => reading)
  }
}
