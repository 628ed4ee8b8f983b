import { ruleNames, type RuleState, usualPenalty } from '#shared/domain/setup'
import { ruleName } from '#shared/messages/criterion-names'
import { countText, shareText } from '#shared/messages/number-words'
import { useBoard, useEdition } from '../../state/use-board'
import { Card } from '../../ui/card'
import { Segments } from '../../ui/segments'
import type { SetSetting } from './use-setting'

const states = [
  { id: 'off', name: 'Off' },
  { id: 'soft', name: 'Soft' },
  { id: 'hard', name: 'Hard' }
] as const

/** Every rule with its state, and how many pairs it concerns by itself. */
export function RuleList({ set }: { readonly set: SetSetting }) {
  const { pool, edition } = useEdition()
  const { rules } = edition.setup
  const { scores } = useBoard()
  const counts = scores.forbidden()
  const all = pool.mentors.length * pool.mentees.length
  return (
    <Card
      title="Rules"
      note={`A hard rule forbids a pair, a soft one takes something off its score. There are ${countText(all, 'pair')}.`}
    >
      <ul>
        {ruleNames.map((rule) => (
          <li
            key={rule}
            className="flex min-h-9 items-center gap-3 border-b border-line-soft py-1 last:border-0"
          >
            <div className="min-w-0 flex-1">
              <div>{ruleName(rule)}</div>
              <div className="text-small text-muted tabular-nums">
                {effectWords(rules[rule])} {countText(counts[rule], 'pair')}
              </div>
            </div>
            <Segments
              label={ruleName(rule)}
              items={states}
              chosen={rules[rule].kind}
              onChoose={(kind) => set({ kind: 'set-rule', rule, state: toState(kind) })}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function toState(kind: RuleState['kind']): RuleState {
  return kind === 'soft' ? { kind, penalty: usualPenalty } : { kind }
}

function effectWords(state: RuleState): string {
  switch (state.kind) {
    case 'off':
      return 'would forbid'
    case 'soft':
      return `takes ${shareText(state.penalty / 1_000_000)} off`
    case 'hard':
      return 'forbids'
  }
}
