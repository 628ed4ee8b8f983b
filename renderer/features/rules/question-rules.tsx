import { Pencil, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listRuleAnswers } from '#shared/domain/question-answers'
import type { QuestionRule } from '#shared/domain/question-rule'
import type { RuleState } from '#shared/domain/setup'
import { ruleName } from '#shared/messages/criterion-names'
import { questionRuleDetails, uncomparedWords } from '#shared/messages/question-rule-words'
import { useSession, useStoreState } from '../../state/session'
import { useSetup } from '../../state/use-setup'
import { Button, IconButton } from '../../ui/button'
import { Card } from '../../ui/card'
import { firstPair, useQuestions } from './question-pair'
import { QuestionRuleForm } from './question-rule-form'
import { RuleRow } from './rule-row'
import type { Setting } from './use-setting'

/** A rule that a hand is at, and how it will hold. */
type Draft = { readonly rule: QuestionRule; readonly state: RuleState }

/** Rules over questions of the committee's own: each as it stands, and a form for one that is made or changed. */
export function QuestionRules(setting: Setting) {
  const { edition, view } = useSession()
  const standing = useSetup((setup) => setup.questionRules)
  const questions = useQuestions()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  const first = firstPair(questions)
  const close = () => {
    setWasOpen(true)
    setDraft(null)
  }
  const start = () => {
    if (first === null) return
    const rule = {
      key: edition.newId(),
      ...first,
      asks: { kind: 'different' },
      forbidsUnknown: false
    } as const
    setDraft({ rule, state: { kind: 'hard' } })
  }
  const form =
    draft === null ? null : (
      <QuestionRuleForm
        key={draft.rule.key}
        start={draft.rule}
        state={draft.state}
        onClose={close}
        {...setting}
      />
    )
  const isNew = draft !== null && !standing.some(({ rule }) => rule.key === draft.rule.key)
  return (
    <Card
      title="Rules over your own questions"
      note="What both answered must be the same, differ, or stand in a relation, such as a grade above."
    >
      <ul>
        {standing.map(({ rule, state }) =>
          draft?.rule.key === rule.key ? (
            <li key={rule.key}>{form}</li>
          ) : (
            <RuleRow key={rule.key} rule={rule} {...setting}>
              <div className="flex items-center gap-1 text-small text-muted">
                <Details rule={rule} />
                <IconButton label={`Change ${ruleName(rule)}`} onPress={() => setDraft({ rule, state })}>
                  <Pencil size={14} aria-hidden />
                </IconButton>
                <IconButton
                  label={`Take out ${ruleName(rule)}`}
                  onPress={() => setting.set({ kind: 'remove-question-rule', key: rule.key })}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </div>
            </RuleRow>
          )
        )}
      </ul>
      {isNew ? form : null}
      {draft === null ? (
        first === null ? (
          <p className="text-muted">
            No question of your own was answered by both sides. Say which columns are own questions under
            <Button look="link" onPress={() => view.open('people')}>
              People
            </Button>
          </p>
        ) : (
          <div className="pt-1">
            <Button isFocused={wasOpen} onPress={start}>
              Add rule…
            </Button>
          </div>
        )
      ) : null}
    </Card>
  )
}

/** What a rule's name leaves unsaid, and whose answers it cannot compare. */
function Details({ rule }: { readonly rule: QuestionRule }) {
  const { edition } = useSession()
  const pool = useStoreState(edition, (now) => now.pool)
  const uncompared = useMemo(() => uncomparedWords(rule, listRuleAnswers(pool, rule)), [pool, rule])
  return (
    <p className="min-w-0 flex-1 wrap-anywhere">
      {questionRuleDetails(rule)} {uncompared}
    </p>
  )
}
