import { ruleNames } from '#shared/domain/setup'
import { ruleName } from '#shared/messages/criterion-names'
import { countText } from '#shared/messages/number-words'
import { useBoard, useEdition } from '../../state/use-board'
import { Card } from '../../ui/card'
import { Toggle } from '../../ui/toggle'
import type { SetSetting } from './use-setting'

/** The rules that forbid pairs, each with how many it would forbid by itself. */
export function HardRules({ set }: { readonly set: SetSetting }) {
  const { pool, edition } = useEdition()
  const { rules } = edition.setup
  const { scores } = useBoard()
  const counts = scores.forbidden()
  const all = pool.mentors.length * pool.mentees.length
  return (
    <Card
      title="Hard rules"
      note={`A pair that a rule forbids is never proposed. There are ${countText(all, 'pair')}.`}
    >
      {ruleNames.map((rule) => (
        <div key={rule} className="flex items-center gap-3 border-b border-line-soft last:border-0">
          <Toggle isOn={rules[rule]} onChange={(on) => set({ kind: 'switch-rule', rule, on })}>
            {ruleName(rule)}
          </Toggle>
          <span className="ms-auto text-muted tabular-nums">
            {rules[rule] ? 'forbids' : 'would forbid'} {countText(counts[rule], 'pair')}
          </span>
        </div>
      ))}
    </Card>
  )
}
