import { compareText } from '#shared/lib/compare'
import { customKey } from './custom-key'
import { answerKey, answersOf, type GroupAnswer, groupFields } from './mentee-group'
import type { Mentee, Participant, Pool } from './participant'

/** One answer with how many mentees gave it; `answer` is spelled as the first of them did. */
type CountedAnswer = { readonly answer: string; readonly mentees: number }

/** An answer by which mentees can be told apart, with all that was answered; `question` is how it was asked. */
export type GroupChoice = {
  readonly by: GroupAnswer
  readonly question: string
  readonly answers: readonly CountedAnswer[]
}

/** A question with more answers than this is answered in people's own words. */
export const mostAnswers = 20

/** Everything by which the mentees of a pool can be told apart, the program's own answers first. */
export function listGroupAnswers(pool: Pool): readonly GroupChoice[] {
  const fields = groupFields.map((field) => toChoice(pool, { kind: 'field', field }, ''))
  const asked = [...questionsOf(pool.mentees)].map(([question, heading]) =>
    toChoice(pool, { kind: 'question', question }, heading)
  )
  return [...fields, ...asked.filter(({ answers }) => answers.length <= mostAnswers)].filter(
    ({ answers }) => answers.length > 0
  )
}

/** The questions of the form's own that any of these people were asked, by their keys, as the first heading words them. */
export function questionsOf(people: readonly Participant[]): ReadonlyMap<string, string> {
  const questions = new Map<string, string>()
  for (const { custom } of people)
    for (const one of custom)
      if (!questions.has(customKey(one))) questions.set(customKey(one), one.heading || one.column)
  return questions
}

function toChoice(pool: Pool, by: GroupAnswer, question: string): GroupChoice {
  return { by, question, answers: countAnswers(pool.mentees, answersOf(pool, by)) }
}

function countAnswers(
  mentees: readonly Mentee[],
  answers: (mentee: Mentee) => readonly string[]
): readonly CountedAnswer[] {
  const counted = new Map<string, { readonly answer: string; mentees: number }>()
  for (const mentee of mentees) {
    const given = new Map(answers(mentee).map((answer) => [answerKey(answer), answer]))
    for (const [key, answer] of given) {
      const found = counted.get(key)
      if (found === undefined) counted.set(key, { answer, mentees: 1 })
      else found.mentees += 1
    }
  }
  return [...counted.values()].sort((a, b) => b.mentees - a.mentees || compareText(a.answer, b.answer))
}
