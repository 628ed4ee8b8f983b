import { ownAnswerOf } from '#shared/domain/own-answers'
import { createStandingOf, isAsAsked, type QuestionRule, stepsOf } from '#shared/domain/question-rule'
import { nothingElse } from '../pair-rows'
import type { CreateRule } from '../rule'
import { toClasses } from '../to-classes'

/** A standing that is not known; no answer stands so low. */
const unknown = -(2 ** 31)

/** What both answered to a question does not stand to each other as a rule asks. */
export function question(rule: QuestionRule): CreateRule {
  const { asks, forbidsUnknown } = rule
  return (pool) => {
    const standingOf = createStandingOf(asks)
    const toStandings = (answers: readonly string[]) =>
      Int32Array.from(answers, (answer) => standingOf(answer) ?? unknown)
    const answered = pool.mentees.map((person) => ownAnswerOf(person, rule.mentee))
    const offered = pool.mentors.map((person) => ownAnswerOf(person, rule.mentor))
    const [low, high] = [toStandings(answered), toStandings(offered)]
    const gapOf = (mentee: number, mentor: number): number | null => {
      const [from = unknown, to = unknown] = [low[mentee], high[mentor]]
      return from === unknown || to === unknown ? null : to - from
    }
    return {
      forbids: (mentee, mentor) => {
        const gap = gapOf(mentee, mentor)
        return gap === null ? forbidsUnknown : !isAsAsked(asks, gap)
      },
      block: (mentee, mentor) => {
        const gap = gapOf(mentee, mentor)
        return {
          rule: 'question',
          of: rule,
          mentee: answered[mentee] ?? '',
          mentor: offered[mentor] ?? '',
          isUnknown: gap === null,
          steps: gap === null ? null : stepsOf(asks, gap)
        }
      },
      beyond: nothingElse,
      classes: toClasses([...low].map(String))
    }
  }
}
