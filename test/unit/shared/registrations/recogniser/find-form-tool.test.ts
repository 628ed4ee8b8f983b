import { expect, test } from 'vitest'
import { formToolName } from '#shared/registrations/recogniser/find-form-tool'

test.each([
  ['Google Forms', ['timestamp', 'email address', 'full name']],
  ['Microsoft Forms', ['id', 'start time', 'completion time', 'email', 'name']],
  ['Qualtrics', ['start date', 'end date', 'status', 'response id', 'q1']],
  ['Typeform', ['#', 'name', 'start date utc', 'submit date utc', 'network id', 'tags']]
])('%s gives itself away by its own columns', (tool, headings) => {
  expect(formToolName(headings)).toBe(tool)
})

test('headings of no tool name none', () => {
  expect(formToolName(['name', 'email', 'timestamp'])).toBeNull()
  expect(formToolName([])).toBeNull()
})
