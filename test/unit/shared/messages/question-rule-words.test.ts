import { describe, expect, it } from 'vitest'
import type { QuestionDemand, QuestionRule } from '#shared/domain/question-rule'
import { blockSentence } from '#shared/messages/blocks'
import { entrySentence } from '#shared/messages/entry-sentences'
import { ruleInside, ruleName } from '#shared/messages/criterion-names'
import { questionRuleDetails, uncomparedSentence } from '#shared/messages/question-rule-words'
import { createQuestionRule } from '../../../support/create-question-rule'

const steps = (fewest: number, most: number): QuestionDemand => ({
  kind: 'steps',
  order: null,
  fewest,
  most
})

describe('a rule over a question', () => {
  it.each([
    [{ kind: 'same' }, 'grade: different answers'],
    [{ kind: 'different' }, 'grade: the same answer'],
    [{ kind: 'near', most: 2.5 }, 'grade: more than 2.5 apart'],
    [steps(1, 2), 'grade: not 1 to 2 above'],
    [steps(1, 1), 'grade: not 1 above'],
    [steps(0, 0), 'grade: not on the same step'],
    [steps(0, 2), 'grade: not 0 to 2 above'],
    [steps(-1, 2), 'grade: not 1 below to 2 above'],
    [steps(-3, -1), 'grade: not 1 to 3 below'],
    [steps(-2, 0), 'grade: not 0 to 2 below']
  ] as const)('asking %j is called %s', (asks, name) => {
    expect(ruleName(createQuestionRule({ asks }))).toBe(name)
  })

  it('is called by both headings where they differ, each without its mark, cut and in its own letters', () => {
    const rule = createQuestionRule({
      mentee: 'What is your present Grade?*',
      mentor: `Grade:${' and more'.repeat(20)}`,
      asks: { kind: 'same' }
    })
    expect(ruleName(rule)).toMatch(/^What is your present Grade \/ Grade: and more .*…: different answers$/)
    expect(ruleInside(rule)).toBe(ruleName(rule))
    expect(ruleInside('sameInstitution')).toBe('same institution')
  })

  it.each([
    [{ asks: { kind: 'same' } }, 'AA', 'AO', ': the same answer is asked for.'],
    [{ asks: { kind: 'near', most: 3 } }, '2', '9', ': 7 apart instead of at most 3 apart.'],
    [{}, 'EO', 'AA', ': 2 below instead of 1 to 2 above.'],
    [{}, 'EO', 'Perm Sec', ': 1 to 2 above is asked for, which cannot be told.']
  ] as const)('%j says of %s and %s why they may not be a pair', (...[change, mentee, mentor, end]) => {
    const of: QuestionRule = createQuestionRule(change)
    const gap = { AA: -2, AO: 0, '9': 7, 'Perm Sec': null }[mentor]
    const isUnknown = gap === null
    const sentence = blockSentence({
      rule: 'question',
      of,
      mentee,
      mentor,
      isUnknown,
      steps: of.asks.kind === 'same' ? null : gap
    })
    expect(sentence).toBe(`To “grade” the mentee answered “${mentee}”, the mentor “${mentor}”${end}`)
  })

  it('says who gave no answer', () => {
    const block = { rule: 'question', of: createQuestionRule(), isUnknown: true, steps: null } as const
    expect(blockSentence({ ...block, mentee: '', mentor: 'EO' })).toMatch(
      /^To “grade” the mentee gave no answer, the mentor answered “EO”: /
    )
    expect(blockSentence({ ...block, mentee: 'EO', mentor: '' })).toMatch(
      /^To “grade” the mentee answered “EO”, the mentor gave no answer: /
    )
  })

  it('reads in the history as what was set and what was taken out', () => {
    const names = { person: () => '', entry: () => null }
    const rule = createQuestionRule()
    const set = { kind: 'rule-set', rule, state: { kind: 'hard' } } as const
    expect(entrySentence({ body: set }, names)).toBe(
      'Set the rule “grade: not 1 to 2 above” to hard: forbids a pair'
    )
    expect(entrySentence({ body: { kind: 'question-rule-removed', rule } }, names)).toBe(
      'Took the rule “grade: not 1 to 2 above” out'
    )
  })

  it('gives the order of its answers, and what becomes of missing ones, where its name does not say it', () => {
    expect(questionRuleDetails(createQuestionRule({ forbidsUnknown: true }))).toBe(
      'Lowest first: AA < AO < EO < HEO < SEO. Also where an answer is missing or cannot be compared.'
    )
    expect(questionRuleDetails(createQuestionRule({ asks: { kind: 'same' } }))).toBe('')
  })

  it('says whose answers it cannot compare, and nothing where it can compare all', () => {
    const rule = createQuestionRule()
    const answers = [
      { answer: 'EO', mentees: 3, mentors: 4, isRead: true },
      { answer: 'Perm Sec', mentees: 0, mentors: 2, isRead: false }
    ]
    expect(uncomparedSentence(rule, { answers, silent: { mentees: 1, mentors: 0 } })).toBe(
      'grade: not 1 to 2 above. 1 mentee and 2 mentors gave no answer that this rule can compare (“Perm Sec”); it lets them be.'
    )
    expect(
      uncomparedSentence(createQuestionRule({ forbidsUnknown: true }), {
        answers: [],
        silent: { mentees: 0, mentors: 2 }
      })
    ).toMatch(/2 mentors gave no answer that this rule can compare; it concerns all their pairs\.$/)
    expect(
      uncomparedSentence(rule, { answers: answers.slice(0, 1), silent: { mentees: 0, mentors: 0 } })
    ).toBeNull()
  })
})
