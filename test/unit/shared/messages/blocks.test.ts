import { expect, it } from 'vitest'
import { blockSentence, insteadOfException } from '#shared/messages/blocks'

it.each([
  [
    { rule: 'samePerson', by: 'email' },
    'Mentee and mentor are the same person: both registrations have the same address.'
  ],
  [
    { rule: 'samePerson', by: 'name-and-institution' },
    'Mentee and mentor are the same person: both registrations have the same name and institution.'
  ],
  [
    { rule: 'sameInstitution', institution: 'Université du Lac', by: 'name' },
    'Both belong to Université du Lac.'
  ],
  [
    { rule: 'sameInstitution', institution: 'lac.example', by: 'email-domain' },
    'Both have an address at lac.example, so they belong to the same institution.'
  ],
  [
    { rule: 'noCommonLanguage', mentee: ['French', 'Dutch'], mentor: ['English'] },
    'They have no common language: the mentee speaks French and Dutch, the mentor English.'
  ],
  [
    { rule: 'noWorkingHours', menteeZone: 'Asia/Tokyo', mentorZone: 'UTC-04:00' },
    'Their working days do not overlap (Asia/Tokyo and UTC-04:00).'
  ],
  [
    { rule: 'declaredConflict', declaredBy: 'mentor', named: 'Jane Doe' },
    'The mentor declared a conflict: “Jane Doe”.'
  ],
  [
    { rule: 'declaredConflict', declaredBy: 'mentee', named: 'Jane Doe' },
    'The mentee declared a conflict: “Jane Doe”.'
  ],
  [{ rule: 'earlierPair', editions: ['2025'] }, 'They were a pair in 2025.'],
  [{ rule: 'earlierPair', editions: ['2024', '2025'] }, 'They were a pair in 2024 and 2025.'],
  [{ rule: 'forbiddenGroups', reason: '' }, 'Pairs between their groups were forbidden.'],
  [{ rule: 'forbiddenGroups', reason: 'law' }, 'Pairs between their groups were forbidden: law'],
  [{ rule: 'forbidden', reason: '' }, 'This pair was forbidden.'],
  [{ rule: 'forbidden', reason: 'same advisor' }, 'This pair was forbidden: same advisor']
] as const)('says why a pair may not be matched: %j', (block, sentence) => {
  expect(blockSentence(block)).toBe(sentence)
})

it.each([
  ['forbidden', 'Allow a pair again under Rules, Forbidden pairs.'],
  [
    'forbiddenGroups',
    'A forbid between groups has no exceptions: lift it under Rules, or forbid a narrower group.'
  ],
  ['confirmedConflict', 'Open a verdict again under Rules, Possible conflicts of interest.'],
  ['samePerson', 'No exception is made from this rule for one pair; it can be switched under Rules.']
] as const)('says what can be done about %s, from which no exception is made', (rule, sentence) => {
  expect(insteadOfException(rule)).toBe(sentence)
})
