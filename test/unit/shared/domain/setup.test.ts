import { expect, it } from 'vitest'
import { defaultSetup, ruleStateOf, withRuleState } from '#shared/domain/setup'
import { createQuestionRule } from '../../../support/create-question-rule'

it('a rule, be it the program’s or over a question, stands in a setup as it was set last', () => {
  const [rule, other] = [createQuestionRule(), createQuestionRule({ key: 'r2' })]
  expect(ruleStateOf(defaultSetup, rule)).toEqual({ kind: 'off' })
  const soft = withRuleState(defaultSetup, 'stageGap', { kind: 'soft', penalty: 1 })
  const both = withRuleState(withRuleState(soft, rule, { kind: 'hard' }), other, { kind: 'off' })
  const wider = createQuestionRule({ asks: { kind: 'same' } })
  const last = withRuleState(both, wider, { kind: 'soft', penalty: 2 })
  expect(last.questionRules).toEqual([
    { rule: wider, state: { kind: 'soft', penalty: 2 } },
    { rule: other, state: { kind: 'off' } }
  ])
  expect(['stageGap' as const, rule, other].map((one) => ruleStateOf(last, one).kind)).toEqual([
    'soft',
    'soft',
    'off'
  ])
})
