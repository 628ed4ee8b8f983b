import type { Pool } from '#shared/domain/participant'
import { listRuleAnswers } from '#shared/domain/question-answers'
import type { Setup } from '#shared/domain/setup'
import { uncomparedSentence } from '#shared/messages/question-rule-words'
import type { World } from './world'

/** Says whose answers a rule over a question cannot compare. */
export function sayQuestionRules(world: World, pool: Pool, { questionRules }: Setup): void {
  for (const { rule, state } of questionRules) {
    const sentence = state.kind === 'off' ? null : uncomparedSentence(rule, listRuleAnswers(pool, rule))
    if (sentence !== null) world.say(sentence)
  }
}
