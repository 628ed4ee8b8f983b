import { compareText } from '#shared/lib/compare'
import { type SideAnswer, sideAnswersOf, sideFields } from './group-forbid'
import { mostAnswers, questionsOf } from './list-group-answers'
import { answerKey } from './mentee-group'
import type { Participant } from './participant'

/** What a group of one side can be made of, with all that was answered; `question` is how it was asked. */
export type SideChoice = {
  readonly by: SideAnswer
  readonly question: string
  readonly answers: readonly string[]
}

/** Everything that groups of these people can be made of: answers of the program, own questions, and each person. */
export function listSideAnswers(people: readonly Participant[]): readonly SideChoice[] {
  const fields = sideFields.map((field) => toChoice(people, { kind: 'field', field }, ''))
  const asked = [...questionsOf(people)]
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
