import { createFile, createSheet } from '../create-file'
import { createPeople } from './create-people'
import type { FormLanguage, Question } from './form-language'
import {
  type ExpectedField,
  fieldOf,
  fileNameOf,
  type FormColumn,
  type GeneratedForm,
  questionsFor
} from './generated-form'
import type { Role } from '#shared/domain/registration'

const metadata: readonly (readonly [code: string, text: string, example: string])[] = [
  ['StartDate', 'Start Date', '2021-06-14 09:00:00'],
  ['EndDate', 'End Date', '2021-06-14 09:09:00'],
  ['Status', 'Response Type', 'IP Address'],
  ['IPAddress', 'IP Address', '192.0.2.1'],
  ['Progress', 'Progress', '100'],
  ['Duration (in seconds)', 'Duration (in seconds)', '540'],
  ['Finished', 'Finished', 'True'],
  ['RecordedDate', 'Recorded Date', '2021-06-14 09:09:12'],
  ['ResponseId', 'Response ID', 'R_1a2b3c4d'],
  ['RecipientLastName', 'Recipient Last Name', ''],
  ['RecipientFirstName', 'Recipient First Name', ''],
  ['RecipientEmail', 'Recipient Email', ''],
  ['ExternalReference', 'External Data Reference', ''],
  ['LocationLatitude', 'Location Latitude', '52.1'],
  ['LocationLongitude', 'Location Longitude', '4.3'],
  ['DistributionChannel', 'Distribution Channel', 'anonymous'],
  ['UserLanguage', 'User Language', 'EN']
]

type Asked = FormColumn & { readonly code: string }

/**
 * A Qualtrics export: 17 columns of its own, three header rows, a question whose "Other" has a column of its own,
 * previews by the people who made the form, and hundreds of blank rows.
 */
export function qualtrics(language: FormLanguage, role: Role): GeneratedForm {
  const people = createPeople(language, role)
  const asked = questionsFor(role, ['firstName', 'lastName']).flatMap((question, at): readonly Asked[] => {
    const code = `Q${at + 1}`
    const answers = people.map(({ texts }) => texts[question])
    const column = { code, heading: language.headings[question], field: fieldOf(question), answers }
    return question === 'stage' ? withOther(column, language) : [column]
  })
  const rows = [
    [...metadata.map(([code]) => code), ...asked.map(({ code }) => code)],
    [...metadata.map(([, text]) => text), ...asked.map(({ heading }) => heading)],
    [
      ...metadata.map(([code]) => `{"ImportId":"${code}"}`),
      ...asked.map(({ code }) => `{"ImportId":"QID${code.slice(1)}_TEXT"}`)
    ],
    ...[0, 1].map(() => [...metadataOf('Survey Preview'), ...asked.map(() => 'test')]),
    ...people.map((_, at) => [...metadataOf('IP Address'), ...asked.map(({ answers }) => answers[at] ?? '')]),
    ...Array.from({ length: 300 }, () => asked.map(() => ''))
  ]
  const own = metadata.map(([code]): ExpectedField => (code === 'RecordedDate' ? 'timestamp' : 'unused'))
  return {
    tool: 'Qualtrics',
    language: language.name,
    file: createFile([], {
      name: fileNameOf(language, role),
      sheets: [createSheet(rows, { name: 'Sheet0' })]
    }),
    given: null,
    fields: { Sheet0: [...own, ...asked.map(({ field }) => field)] },
    people: people.map(({ reading }) => reading)
  }
}

function metadataOf(status: string): readonly string[] {
  return metadata.map(([code, , example]) => (code === 'Status' ? status : example))
}

/** Every third person ticks "Other" and writes the answer beside it. */
function withOther(column: Asked, { other }: FormLanguage): readonly Asked[] {
  const isOther = (at: number): boolean => at % 3 === 2
  return [
    {
      ...column,
      heading: `${column.heading} - Selected Choice`,
      answers: column.answers.map((answer, at) => (isOther(at) ? other : answer))
    },
    {
      ...column,
      code: `${column.code}_6_TEXT`,
      heading: `${column.heading} - ${other} - Text`,
      answers: column.answers.map((answer, at) => (isOther(at) ? answer : ''))
    }
  ]
}

const coded: readonly Question[] = ['stage', 'sector', 'participation']

/** The same with numbers for the options, as Qualtrics exports unless told otherwise: those answers are not known. */
export function codedQualtrics(language: FormLanguage, role: Role): GeneratedForm {
  const form = qualtrics(language, role)
  const [sheet] = form.file.sheets
  const fields = form.fields['Sheet0'] ?? []
  const isCoded = (at: number): boolean => coded.some((question) => fields[at] === fieldOf(question))
  const rows = (sheet?.rows ?? []).map((row, index) =>
    row.map((cell, at) => (index > 2 && isCoded(at) && cell !== '' ? String((index % 4) + 1) : cell))
  )
  return {
    ...form,
    tool: 'Qualtrics, numbers for options',
    file: { ...form.file, sheets: [createSheet(rows, { name: 'Sheet0' })] },
    people: form.people.map((reading) => ({ ...reading, stage: null, sector: null, participation: null }))
  }
}
