import { createFile, createSheet } from '../create-file'
import { createPeople, type FormPerson, listQuestions } from './create-people'
import type { FormLanguage, Question } from './form-language'
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

/** Question by question, what people write around a heading. */
const decorations: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => `${heading} *`,
  (heading) => `<b>${heading}</b>`,
  (heading) => `🎓 ${heading}`,
  (heading) => heading.replace(' ', '\n'),
  (heading) => `7. ${heading}`,
  (heading) => `${heading}\n`
]

/** A Google form: its time stamp first, each question as a heading, ticked options joined by commas they also contain. */
export function googleForm(language: FormLanguage, side: FormSide): GeneratedForm {
  const people = peopleOf(language, side)
  const columns = (['timestamp', ...questionsFor(side, ['name'])] as const).flatMap((question, at) =>
    columnsOf(question, { people, language, side, decorate: decorations[at % decorations.length] })
  )
  return {
    tool: 'Google Forms',
    language: language.name,
    file: createFile([], {
      name: fileNameOf(language, side),
      sheets: [createSheet(toRows(columns), { name: 'Form Responses 1' })]
    }),
    given: null,
    fields: { 'Form Responses 1': columns.map(({ field }) => field) },
    people: people.map(({ reading }) => reading)
  }
}

export function peopleOf(language: FormLanguage, side: FormSide): readonly FormPerson[] {
  const sides = side === 'both' ? (['mentor', 'mentee'] as const) : [side]
  return sides.flatMap((role) => createPeople(language, role))
}

type Making = {
  readonly people: readonly FormPerson[]
  readonly language: FormLanguage
  readonly side: FormSide
  readonly decorate: ((heading: string) => string) | undefined
}

/** In a form for both sides, areas are asked once on either branch, so that the heading is there twice. */
function columnsOf(question: Question, making: Making): readonly FormColumn[] {
  const { people, language, side, decorate = (heading: string) => heading } = making
  const heading =
    question === 'timestamp' ? language.headings.timestamp : decorate(language.headings[question])
  const answersOf = (role: 'mentor' | 'mentee' | null): readonly string[] =>
    people.map((person) =>
      (role !== null && person.role !== role) || isForOther(question, person.role)
        ? ''
        : answerOf(question, person)
    )
  const field = fieldOf(question)
  if (side === 'both' && question === 'areas') {
    return (['mentor', 'mentee'] as const).map((role) => ({ heading, field, answers: answersOf(role) }))
  }
  return [{ heading, field, answers: answersOf(null) }]
}

function answerOf(question: Question, { texts, lists }: FormPerson): string {
  const list = listQuestions.find((one) => one === question)
  if (list !== undefined) return lists[list].join(', ')
  if (question === 'timestamp') return texts.timestamp.replace('T', ' ')
  return texts[question]
}

/** A form whose questions stand in three languages, parted by slashes. */
export function trilingualForm(languages: readonly FormLanguage[], side: FormSide): GeneratedForm {
  const [first] = languages
  if (first === undefined) throw new Error('A form needs a language')
  const headings = Object.fromEntries(
    Object.keys(first.headings).map((question) => [
      question,
      languages.map((language) => language.headings[question as Question]).join(' / ')
    ])
  ) as FormLanguage['headings']
  const name = languages.map((language) => language.name).join(', ')
  return googleForm({ ...first, name, headings }, side)
}

/** Rating grids: one column for each topic, `Question [topic]`, with how much it matters. Three on five and more counts. */
export function gridForm(language: FormLanguage): GeneratedForm {
  const form = googleForm(language, 'mentee')
  const people = createPeople(language, 'mentee')
  const rated = ['1', '2', '3', '4', '5']
  const grid = language.goals.map(
    (goal): FormColumn => ({
      heading: `${language.headings.goals} [${goal}]`,
      field: 'goals',
      answers: people.map(({ lists }, at) =>
        lists.goals.includes(goal) ? (rated[3 + (at % 2)] ?? '') : (rated[at % 2] ?? '')
      )
    })
  )
  const [sheet] = form.file.sheets
  const at = form.fields['Form Responses 1']?.indexOf('goals') ?? 0
  const rows = (sheet?.rows ?? []).map((row, index) => [
    ...row.slice(0, at),
    ...grid.map(({ heading, answers }) => (index === 0 ? heading : (answers[index - 1] ?? ''))),
    ...row.slice(at + 1)
  ])
  const fields = form.fields['Form Responses 1'] ?? []
  return {
    ...form,
    tool: 'Google Forms, rating grid',
    file: { ...form.file, sheets: [createSheet(rows, { name: 'Form Responses 1' })] },
    fields: {
      'Form Responses 1': [...fields.slice(0, at), ...grid.map(({ field }) => field), ...fields.slice(at + 1)]
    },
    people: people.map(({ reading, lists }) => ({
      ...reading,
      goals: language.goals.filter((goal) => lists.goals.includes(goal))
    }))
  }
}
