import { expect, test } from 'vitest'
import { type EditionProgress, stageOf } from '#shared/domain/edition-stage'
import { nextStepText } from '#shared/messages/edition-words'

const dates = {
  callForMentors: '2021-06-01',
  callForMentees: '2021-08-23',
  matching: '2021-09-13',
  conference: '2021-09-27'
}

function at(today: string, done: Partial<EditionProgress> = {}): string {
  const { stage, next } = stageOf({ dates, today, mentors: 0, mentees: 0, seated: 0, decided: 0, ...done })
  return `${stage} · ${nextStepText(next)}`
}

test('an edition goes from its calls to matching, review and the conference', () => {
  const [mentors, mentees] = [60, 150]
  expect(at('2021-06-10')).toBe('call-for-mentors · Next: import the mentors by 23 Aug')
  expect(at('2021-06-20', { mentors })).toBe('call-for-mentees · Next: import the mentees by 13 Sept')
  expect(at('2021-09-01', { mentors, mentees })).toBe(
    'matching · Next: match and apply a proposal by 13 Sept'
  )
  expect(at('2021-09-14', { mentors, mentees, seated: 90, decided: 89 })).toBe(
    'review · Next: decide on the pairs by 27 Sept'
  )
  expect(at('2021-09-20', { mentors, mentees, seated: 90, decided: 90 })).toBe(
    'review · Next: export the assignments by 27 Sept'
  )
  expect(at('2021-09-27', { mentors, mentees, seated: 90, decided: 90 })).toBe(
    'conference · Next: follow the pairs'
  )
})

test('what is missing is asked for, however late it is', () => {
  expect(at('2021-08-30')).toBe('call-for-mentees · Next: import the mentors by 23 Aug')
  expect(at('2021-09-14', { mentors: 60 })).toBe('call-for-mentees · Next: import the mentees by 13 Sept')
  expect(at('2021-10-01', { mentors: 60, mentees: 150 })).toBe(
    'conference · Next: match and apply a proposal'
  )
})

test('without dates the work alone says the stage', () => {
  const open = { callForMentors: null, callForMentees: null, matching: null, conference: null }
  expect(at('2021-06-10', { dates: open })).toBe('call-for-mentors · Next: import the mentors')
  expect(at('2021-06-10', { dates: open, mentors: 1, mentees: 1, seated: 1, decided: 1 })).toBe(
    'review · Next: export the assignments'
  )
})
