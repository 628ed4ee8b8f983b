import { expect, it } from 'vitest'
import { toSettings } from '#shared/domain/scenario'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { scenarioDifferences } from '#shared/messages/scenario-words'
import { createQuestionRule } from '../../../support/create-question-rule'

const kept = { key: 's1', name: 'Fair', policy: 'leximin', seed: 1 } as const

it('says of a scenario its policy, and only what it sets otherwise than now', () => {
  const present = {
    ...defaultSetup,
    weights: { ...defaultSetup.weights, goals: 1 },
    rules: { ...defaultSetup.rules, stageGap: { kind: 'hard' } },
    custom: [{ key: 'q', mentee: 'Methods', mentor: 'Methods', compares: 'same', weight: 2 }],
    balance: 10_000,
    priorities: [{ tier: 1, group: { kind: 'named', mentees: ['e1'] } }]
  } as const
  expect(scenarioDifferences({ ...kept, settings: toSettings(present) }, present, kept.seed)).toEqual([
    'Fair throughout'
  ])
  expect(scenarioDifferences({ ...kept, settings: toSettings(defaultSetup) }, present, 7)).toEqual([
    'Fair throughout',
    'seed 1 instead of 7',
    'Goals 3 instead of 1',
    'the answers to “Methods” not compared',
    '“Career-stage gap” off',
    'each further mentee costs 0',
    'another order of who comes first'
  ])
})

it('says which rules over questions it sets otherwise, or does not have', () => {
  const [rule, other] = [createQuestionRule(), createQuestionRule({ key: 'r2', asks: { kind: 'same' } })]
  const present: Setup = {
    ...defaultSetup,
    questionRules: [
      { rule, state: { kind: 'hard' } },
      { rule: other, state: { kind: 'hard' } }
    ]
  }
  const settings = toSettings({
    ...present,
    questionRules: [{ rule, state: { kind: 'soft', penalty: 50_000 } }]
  })
  expect(scenarioDifferences({ ...kept, settings }, present, kept.seed)).toEqual([
    'Fair throughout',
    '“grade: not 1 to 2 above” soft: takes .05 off',
    '“grade: different answers” off'
  ])
})
