import { expect, it } from 'vitest'
import { listSideAnswers } from '#shared/domain/list-side-answers'
import { createMentor } from '../../../support/create-participant'

it('groups can be made of what somebody answered, each answer once, of own questions, and of each person', () => {
  const track = (text: string) => [{ heading: 'Track', column: 'K', text }]
  const people = [
    createMentor({ id: 'm1', institution: 'Lake', custom: track('Robots') }),
    createMentor({ id: 'm2', institution: 'LAKE', stage: 'postdoc', custom: track(' ') })
  ]
  expect(listSideAnswers(people)).toEqual([
    { by: { kind: 'field', field: 'institution' }, question: '', answers: ['Lake'] },
    { by: { kind: 'field', field: 'stage' }, question: '', answers: ['postdoc'] },
    { by: { kind: 'question', question: 'track' }, question: 'Track', answers: ['Robots'] },
    { by: { kind: 'person' }, question: '', answers: ['m1', 'm2'] }
  ])
})
