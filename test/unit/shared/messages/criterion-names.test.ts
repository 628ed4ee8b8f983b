import { expect, it } from 'vitest'
import { criterionNames, ruleNames } from '#shared/domain/setup'
import { criterionName, ruleName } from '#shared/messages/criterion-names'

it('gives every criterion a name of its own', () => {
  expect(new Set(criterionNames.map(criterionName)).size).toBe(criterionNames.length)
  expect(criterionName('workingHours')).toBe('Working hours')
})

it('gives every rule a name of its own', () => {
  expect(new Set(ruleNames.map(ruleName)).size).toBe(ruleNames.length)
  expect(ruleName('noCommonLanguage')).toBe('No common language')
})
