import { criterionNames } from '#shared/domain/setup'
import { criterionName } from '#shared/messages/criterion-names'
import { useEdition } from '../../state/use-board'
import { Card } from '../../ui/card'
import { WeightSlider } from '../../ui/weight-slider'
import type { SetSetting } from './use-setting'

const sideNames = { mentee: 'What the mentee asks', mentor: 'What the mentor asks' } as const

/** How much each answer counts in a score, and each side's wishes against the other's. */
export function Weights({ set }: { readonly set: SetSetting }) {
  const { weights, sides } = useEdition().edition.setup
  return (
    <Card title="Weights" note="How much each answer counts. At 0 it is not asked.">
      {criterionNames.map((criterion) => (
        <WeightSlider
          key={criterion}
          label={criterionName(criterion)}
          value={weights[criterion]}
          onChange={(weight) => set({ kind: 'set-weight', criterion, weight })}
        />
      ))}
      <h4 className="mt-3 mb-1 text-small font-bold text-muted">Wishes of both sides</h4>
      {(['mentee', 'mentor'] as const).map((side) => (
        <WeightSlider
          key={side}
          label={sideNames[side]}
          value={sides[side]}
          onChange={(weight) => set({ kind: 'set-side-weight', side, weight })}
        />
      ))}
    </Card>
  )
}
