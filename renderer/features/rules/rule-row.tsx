import { limitBounds } from '#shared/domain/journal/decide-scoring'
import type { ReactNode } from 'react'
import {
  type LimitName,
  type RuleName,
  type RuleState,
  ruleStateOf,
  type SetRule,
  usualPenalty,
  withRuleState
} from '#shared/domain/setup'
import { limitName, ruleName } from '#shared/messages/criterion-names'
import { useSetup } from '../../state/use-setup'
import { NumberBox } from '../../ui/number-box'
import { Segments } from '../../ui/segments'
import { useAsked } from '../../ui/use-asked'
import { ConcernedPairs } from './concerned-pairs'
import { PenaltySlider } from './penalty-slider'
import type { Setting } from './use-setting'

const states = [
  { id: 'off', name: 'Off' },
  { id: 'soft', name: 'Soft' },
  { id: 'hard', name: 'Hard' }
] as const

const limitsOf: Partial<Readonly<Record<RuleName, readonly LimitName[]>>> = {
  fewWorkingHours: ['commonHours'],
  stageGap: ['fewestSteps', 'mostSteps']
}

type RowProps = Setting & {
  readonly rule: SetRule
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** One rule: its state, what it takes off when soft, the numbers it compares with, and the pairs it concerns. */
export function RuleRow({ rule, set, attempt, preview, children }: RowProps) {
  const { shown: state, ask } = useAsked(useSetup((setup) => ruleStateOf(setup, rule)))
  const limits = useSetup((setup) => setup.limits)
  const switchTo = (next: RuleState) => {
    preview((setup) => withRuleState(setup, rule, next))
    void ask(next, () => attempt({ kind: 'set-rule', rule, state: next }))
  }
  return (
    <li className="border-b border-line-soft py-1.5 last:border-0">
      <div className="flex min-h-7 items-center gap-3">
        <span className={`min-w-0 flex-1 wrap-anywhere ${state.kind === 'off' ? 'text-muted' : ''}`}>
          {ruleName(rule)}
        </span>
        <Segments
          label={ruleName(rule)}
          items={states}
          chosen={state.kind}
          onChoose={(kind) => switchTo(toState(kind))}
        />
      </div>
      {state.kind === 'soft' ? (
        <PenaltySlider
          state={state}
          onDraft={(next) => preview((setup) => withRuleState(setup, rule, next))}
          onChange={(next) => attempt({ kind: 'set-rule', rule, state: next })}
        />
      ) : null}
      {state.kind === 'off'
        ? null
        : limitsIn(rule).map((limit) => (
            <NumberBox
              key={limit}
              label={limitName(limit)}
              value={limits[limit]}
              bounds={{ ...limitBounds[limit], step: limit === 'commonHours' ? 0.5 : 1 }}
              onChange={(value) => set({ kind: 'set-limit', limit, value })}
            />
          ))}
      <ConcernedPairs rule={rule} state={state} />
      {children}
    </li>
  )
}

function toState(kind: RuleState['kind']): RuleState {
  return kind === 'soft' ? { kind, penalty: usualPenalty } : { kind }
}

function limitsIn(rule: SetRule): readonly LimitName[] {
  return typeof rule === 'string' ? (limitsOf[rule] ?? []) : []
}
