import { expect, it } from 'vitest'
import { recipeFaultSentence } from '#shared/messages/recipe-faults'

it('names the file, the place in it and what is wrong there', () => {
  expect(recipeFaultSentence('form.json', { where: 'columns.0.field', detail: 'it is missing' })).toBe(
    'form.json is not a recipe that can be used: columns.0.field: it is missing.'
  )
})

it('names no place where the whole file is wrong', () => {
  expect(recipeFaultSentence('form.json', { where: '', detail: 'it is no JSON' })).toBe(
    'form.json is not a recipe that can be used: it is no JSON.'
  )
})
