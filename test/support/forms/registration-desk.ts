import { createFile, createSheet } from '../create-file'
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

/** A registration desk's export: title and date above the header, a total below, ids that lost their zeros, other sheets. */
export function registrationDesk(language: FormLanguage, side: FormSide): GeneratedForm {
  const people = peopleOf(language, side)
  const columns: readonly FormColumn[] = [
    { heading: 'No.', field: 'unused', answers: people.map((_, at) => String(at + 17)) },
    ...questionsFor(side, ['lastName', 'firstName']).map((question) => ({
      heading: language.headings[question],
      field: fieldOf(question),
      answers: people.map(({ role, texts }) => (isForOther(question, role) ? '' : texts[question]))
    }))
  ]
  const rows = [
    ['Mentorship Programme: list of registrations'],
    ['Printed on', '2021-07-01'],
    [],
    ...toRows(columns),
    ['Total', String(people.length)]
  ]
  const statistics = createSheet(
    [
      ['Country', 'Registrations'],
      ['France', '12'],
      ['Total', '12']
    ],
    { name: 'Statistics' }
  )
  return {
    tool: 'ConfTool, Cvent',
    language: language.name,
    file: createFile([], {
      name: fileNameOf(language, side),
      sheets: [statistics, createSheet(rows, { name: 'Registrations' })]
    }),
    given: null,
    fields: { Registrations: columns.map(({ field }) => field) },
    people: people.map(({ reading }) => reading)
  }
}
