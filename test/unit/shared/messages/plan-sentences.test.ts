import { expect, test } from 'vitest'
import type { PlanBody } from '#shared/domain/journal/plan-entry'
import { toSettings } from '#shared/domain/scenario'
import { defaultSetup } from '#shared/domain/setup'
import { planSentence } from '#shared/messages/plan-sentences'
import { createPart } from '../../../support/create-entry'

const pair = { mentee: 'e1', mentor: 'm1' }
const reason = createPart('co-authors')
const scenario = {
  key: 's1',
  name: 'Fair',
  policy: 'leximin',
  seed: 1,
  settings: toSettings(defaultSetup)
} as const

test.each<readonly [string, PlanBody]>([
  [
    'Gave priority to whoever answered “PhD student”, a group told in confidence and 2 mentees named one by one',
    {
      kind: 'priorities-set',
      priorities: [
        {
          tier: 1,
          group: { kind: 'answered', by: { kind: 'field', field: 'stage' }, answers: ['phd-student'] }
        },
        {
          tier: 1,
          group: { kind: 'answered', by: { kind: 'field', field: 'identities' }, answers: ['a woman'] }
        },
        { tier: 2, group: { kind: 'named', mentees: ['e1', 'e2'] } }
      ]
    }
  ],
  [
    'Allowed Y. Chen with L. Marin despite “Same institution”: “co-authors”',
    { kind: 'pair-exempted', ...pair, rules: ['sameInstitution'], reason }
  ],
  ['Ended the exception for Y. Chen with L. Marin', { kind: 'exemption-ended', ...pair }],
  ['Kept the settings as the scenario “Fair”', { kind: 'scenario-kept', ...scenario }],
  [
    'Called the scenario “Fair” “Fairer”',
    { kind: 'scenario-renamed', ...scenario, before: 'Fair', name: 'Fairer' }
  ],
  ['Deleted the scenario “Fair”', { kind: 'scenario-removed', key: 's1', name: 'Fair' }],
  ['Gave nobody priority any more', { kind: 'priorities-set', priorities: [] }]
])('the history says: %s', (sentence, body) => {
  expect(planSentence(body, () => 'Y. Chen with L. Marin')).toBe(sentence)
})
