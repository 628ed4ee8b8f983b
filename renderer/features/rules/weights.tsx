import type { Role } from '#shared/domain/registration'
import { type CriterionName, criterionNames } from '#shared/domain/setup'
import { criterionName } from '#shared/messages/criterion-names'
import { useSetup } from '../../state/use-setup'
import { Card } from '../../ui/card'
import { WeightSlider } from '../../ui/weight-slider'
import { OwnCriteria } from './own-criteria'
import type { Setting } from './use-setting'

const sideNames = { mentee: 'What the mentee asks', mentor: 'What the mentor asks' } as const

/** How much each answer counts in a score, and each side's wishes against the other's. */
export function Weights(setting: Setting) {
  const hasAffinities = useSetup(({ affinities }) => affinities !== null)
  const isShown = (criterion: CriterionName) => criterion !== 'affinity' || hasAffinities
  return (
    <Card title="Weights" note="How much each answer counts. At 0 it is not asked.">
      {criterionNames.filter(isShown).map((criterion) => (
        <CriterionWeight key={criterion} criterion={criterion} {...setting} />
      ))}
      <OwnCriteria {...setting} />
      <h4 className="mt-3 mb-1 text-small font-bold text-muted">Wishes of both sides</h4>
      {(['mentee', 'mentor'] as const).map((side) => (
        <SideWeight key={side} side={side} {...setting} />
      ))}
    </Card>
  )
}

function CriterionWeight({ criterion, attempt, preview }: Setting & { readonly criterion: CriterionName }) {
  const value = useSetup(({ weights }) => weights[criterion])
  return (
    <WeightSlider
      label={criterionName(criterion)}
      value={value}
      onDraft={(weight) =>
        preview((setup) => ({ ...setup, weights: { ...setup.weights, [criterion]: weight } }))
      }
      onChange={(weight) => attempt({ kind: 'set-weight', criterion, weight })}
    />
  )
}

function SideWeight({ side, attempt, preview }: Setting & { readonly side: Role }) {
  const value = useSetup(({ sides }) => sides[side])
  return (
    <WeightSlider
      label={sideNames[side]}
      value={value}
      onDraft={(weight) => preview((setup) => ({ ...setup, sides: { ...setup.sides, [side]: weight } }))}
      onChange={(weight) => attempt({ kind: 'set-side-weight', side, weight })}
    />
  )
}
