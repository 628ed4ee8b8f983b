import { type CriterionName, criterionNames } from '#shared/domain/setup'
import { criterionName } from '#shared/messages/criterion-names'
import { useEdition } from '../../state/use-board'
import { Card } from '../../ui/card'
import { WeightSlider } from '../../ui/weight-slider'
import { OwnCriteria } from './own-criteria'
import type { Setting } from './use-setting'

const sideNames = { mentee: 'What the mentee asks', mentor: 'What the mentor asks' } as const

/** How much each answer counts in a score, and each side's wishes against the other's. */
export function Weights(setting: Setting) {
  const { attempt, preview } = setting
  const { weights, sides, affinities } = useEdition().edition.setup
  const isShown = (criterion: CriterionName) => criterion !== 'affinity' || affinities !== null
  return (
    <Card title="Weights" note="How much each answer counts. At 0 it is not asked.">
      {criterionNames.filter(isShown).map((criterion) => (
        <WeightSlider
          key={criterion}
          label={criterionName(criterion)}
          value={weights[criterion]}
          onDraft={(weight) =>
            preview((setup) => ({ ...setup, weights: { ...setup.weights, [criterion]: weight } }))
          }
          onChange={(weight) => attempt({ kind: 'set-weight', criterion, weight })}
        />
      ))}
      <OwnCriteria {...setting} />
      <h4 className="mt-3 mb-1 text-small font-bold text-muted">Wishes of both sides</h4>
      {(['mentee', 'mentor'] as const).map((side) => (
        <WeightSlider
          key={side}
          label={sideNames[side]}
          value={sides[side]}
          onDraft={(weight) => preview((setup) => ({ ...setup, sides: { ...setup.sides, [side]: weight } }))}
          onChange={(weight) => attempt({ kind: 'set-side-weight', side, weight })}
        />
      ))}
    </Card>
  )
}
