import { expect, it } from 'vitest'
import { listRuleAnswers, proposeOrder } from '#shared/domain/question-answers'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createQuestionRule } from '../../../support/create-question-rule'

const grade = (text: string) => ({ custom: [{ heading: 'Grade', column: 'F', text }] })

it('answers to the questions of a rule are counted on each side, in any spelling, the most frequent first', () => {
  const pool = createPool({
    mentees: [
      createMentee(grade('EO')),
      createMentee(grade('eo ')),
      createMentee(),
      createMentee(grade('?'))
    ],
    mentors: [createMentor(grade('HEO')), createMentor(grade('Eo')), createMentor(grade('Perm Sec'))]
  })
  expect(listRuleAnswers(pool, createQuestionRule())).toEqual({
    answers: [
      { answer: 'EO', mentees: 2, mentors: 1, isRead: true },
      { answer: '?', mentees: 1, mentors: 0, isRead: false },
      { answer: 'HEO', mentees: 0, mentors: 1, isRead: true },
      { answer: 'Perm Sec', mentees: 0, mentors: 1, isRead: false }
    ],
    silent: { mentees: 1, mentors: 0 }
  })
})

it.each([
  [
    ['Band 10', 'Band 9', '-'],
    ['-', 'Band 10', 'Band 9']
  ],
  [
    ['Band 10', 'band-9', '11.5'],
    ['band-9', 'Band 10', '11.5']
  ],
  [
    ['HEO', 'AA'],
    ['AA', 'HEO']
  ]
] as const)('an order of %j starts as %j', (given, order) => {
  const answers = given.map((answer) => ({ answer, mentees: 1, mentors: 0, isRead: true }))
  expect(proposeOrder({ answers, silent: { mentees: 0, mentors: 0 } })).toEqual(order)
})
