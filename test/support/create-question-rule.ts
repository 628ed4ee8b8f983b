import type { QuestionRule } from '#shared/domain/question-rule'

/** A rule over one question: grades of a civil service, the mentor one or two above, unless said otherwise. */
export function createQuestionRule(change: Partial<QuestionRule> = {}): QuestionRule {
  return {
    key: 'r1',
    mentee: 'grade',
    mentor: 'grade',
    asks: { kind: 'steps', order: ['AA', 'AO', 'EO', 'HEO', 'SEO'], fewest: 1, most: 2 },
    forbidsUnknown: false,
    ...change
  }
}
