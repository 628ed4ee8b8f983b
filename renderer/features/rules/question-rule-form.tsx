import { useEffect, useMemo, useState } from 'react'
import { listRuleAnswers } from '#shared/domain/question-answers'
import type { QuestionRule } from '#shared/domain/question-rule'
import { ruleKey, type RuleState, withRuleState } from '#shared/domain/setup'
import { groupDigits } from '#shared/lib/group-digits'
import { countText } from '#shared/messages/number-words'
import { uncomparedWords } from '#shared/messages/question-rule-words'
import { useSession, useStoreState } from '../../state/session'
import { Button } from '../../ui/button'
import { CheckLine } from '../../ui/check-line'
import { QuestionPicker, useQuestions } from './question-pair'
import { QuestionDemandPicker } from './question-demand-picker'
import type { Setting } from './use-setting'

type FormProps = Setting & {
  /** The rule as it was when the hand took it up. */
  readonly start: QuestionRule
  readonly state: RuleState
  readonly onClose: () => void
}

/** A rule over questions in the making: its effect shows at once, and counts once it is kept. */
export function QuestionRuleForm({ start, state, onClose, attempt, preview }: FormProps) {
  const { edition, effects } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const questions = useQuestions()
  const [rule, setRule] = useState(start)
  const answers = useMemo(() => listRuleAnswers(pool, rule), [pool, rule])
  useEffect(() => {
    preview((setup) => withRuleState(setup, rule, state))
  }, [preview, rule, state])
  useEffect(() => effects.settle, [effects])
  const keep = async () => {
    if (await attempt({ kind: 'set-rule', rule, state })) onClose()
  }
  const isChanged = JSON.stringify(rule) !== JSON.stringify(start)
  const isNew = useStoreState(edition, (now) => !now.edition.facts.questionRule.has(start.key))
  const all = pool.mentees.length * pool.mentors.length
  const count = useStoreState(effects, (now) =>
    now.kind === 'known' ? (now.effect.concerned.get(ruleKey(rule)) ?? null) : null
  )
  return (
    <fieldset
      aria-label="A rule over your own questions"
      className="border-b border-line-soft py-2 last:border-0"
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1">
        <QuestionPicker
          questions={questions}
          pair={rule}
          isFocused
          onChange={({ mentee, mentor }) => setRule({ ...rule, mentee, mentor })}
        />
        <QuestionDemandPicker rule={rule} answers={answers} onChange={(asks) => setRule({ ...rule, asks })} />
      </div>
      <div className="py-1">
        <CheckLine
          isTicked={rule.forbidsUnknown}
          onChange={(forbidsUnknown) => setRule({ ...rule, forbidsUnknown })}
        >
          Also where an answer is missing or cannot be compared
        </CheckLine>
      </div>
      <p className="text-small text-muted tabular-nums" role="status">
        {count === null ? '…' : `Concerns ${groupDigits(count)} of ${countText(all, 'pair')}.`}{' '}
        {uncomparedWords(rule, answers)}
      </p>
      <div className="flex gap-2 pt-2">
        <Button look="primary" isDisabled={!isNew && !isChanged} onPress={() => void keep()}>
          {isNew ? 'Add rule' : 'Keep the change'}
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </fieldset>
  )
}
