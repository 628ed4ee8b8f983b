import { compareText } from '#shared/lib/compare'
import { customKey } from './custom-key'
import { type SideAnswer, sideAnswersOf, sideFields } from './group-forbid'
import { answerKey } from './mentee-group'
import type { Participant } from './participant'

/** What a group of one side can be made of, with all that was answered; `question` is how it was asked. */
export type SideChoice = {
  readonly by: SideAnswer
  readonly question: string
  readonly answers: readonly string[]
}

/** A question with more answers than this is answered in people's own words. */
const mostAnswers = 20

/** Everything that groups of these people can be made of: answers of the program, own questions, and each person. */
export function listSideAnswers(people: readonly Participant[]): readonly SideChoice[] {
  const questions = new Map(
    people.flatMap(({ custom }) => custom.map((one) => [customKey(one), one.heading || one.column] as const))
  )
  const fields = sideFields.map((field) => toChoice(people, { kind: 'field', field }, ''))
  const asked = [...questions]
    .map(([question, heading]) => toChoice(people, { kind: 'question', question }, heading))
    .filter(({ answers }) => answers.length <= mostAnswers)
  return [...fields, ...asked, toChoice(people, { kind: 'person' }, '')].filter(
    ({ answers }) => answers.length > 0
  )
}

/** Each answer once, spelled as the first who gave it did. */
function toChoice(people: readonly Participant[], by: SideAnswer, question: string): SideChoice {
  const given = sideAnswersOf(by)
  const spelled = new Map<string, string>()
  for (const answer of people.flatMap(given)) {
    const key = by.kind === 'person' ? answer : answerKey(answer)
    if (!spelled.has(key)) spelled.set(key, answer)
  }
  return { by, question, answers: [...spelled.values()].sort(compareText) }
}
