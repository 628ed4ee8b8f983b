import { compareText } from '../lib/compare'
import { answerKey } from './mentee-group'
import { ownAnswerOf } from './own-answers'
import type { Participant, Pool } from './participant'
import { createStandingOf, type QuestionRule, readThousandths } from './question-rule'

/** An answer to the questions of a rule, how many gave it, and whether the rule can compare it. */
type RuleAnswer = {
  readonly answer: string
  readonly mentees: number
  readonly mentors: number
  readonly isRead: boolean
}

/** What was answered to the questions of a rule, the most frequent first, and how many gave no answer. */
export type RuleAnswers = {
  readonly answers: readonly RuleAnswer[]
  readonly silent: { readonly mentees: number; readonly mentors: number }
}

/** Answers that read alike are one, spelled as the first who gave it did. */
export function listRuleAnswers(
  { mentees, mentors }: Pool,
  rule: Pick<QuestionRule, 'mentee' | 'mentor' | 'asks'>
): RuleAnswers {
  const standingOf = createStandingOf(rule.asks)
  const given = {
    mentees: countAnswers(mentees, rule.mentee),
    mentors: countAnswers(mentors, rule.mentor)
  }
  const keys = new Set([...given.mentees.keys(), ...given.mentors.keys()])
  const silent = { mentees: given.mentees.get('')?.people ?? 0, mentors: given.mentors.get('')?.people ?? 0 }
  keys.delete('')
  const answers = [...keys].map((key): RuleAnswer => {
    const [from, to] = [given.mentees.get(key), given.mentors.get(key)]
    const answer = from?.answer ?? to?.answer ?? ''
    return {
      answer,
      mentees: from?.people ?? 0,
      mentors: to?.people ?? 0,
      isRead: standingOf(answer) !== null
    }
  })
  return {
    silent,
    answers: answers.toSorted(
      (a, b) => b.mentees + b.mentors - a.mentees - a.mentors || compareText(a.answer, b.answer)
    )
  }
}

/** More answers than these are in own words: nobody puts them all in an order. */
const mostOrdered = 40

/** An order to start from: by the numbers in the answers where all have one, else as words sort. */
export function proposeOrder({ answers }: RuleAnswers): readonly string[] {
  const listed = answers.slice(0, mostOrdered).map(({ answer }) => answer)
  const numbers = new Map(listed.map((answer) => [answer, readThousandths(answer)]))
  const byNumber = [...numbers.values()].every((number) => number !== null)
  return listed.toSorted(
    (a, b) => (byNumber ? (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0) : 0) || compareText(a, b)
  )
}

type Counted = { readonly answer: string; readonly people: number }

function countAnswers(people: readonly Participant[], heading: string): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>()
  for (const person of people) {
    const given = ownAnswerOf(person, heading)
    const key = answerKey(given)
    const { answer, people: before } = counted.get(key) ?? { answer: given, people: 0 }
    counted.set(key, { answer, people: before + 1 })
  }
  return counted
}
