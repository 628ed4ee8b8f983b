import type { RuleState } from '#shared/domain/setup'
import { WeightSlider } from '../../ui/weight-slider'

type Soft = Extract<RuleState, { readonly kind: 'soft' }>

const penalties = { maximum: 0.5, step: 0.01, format: { minimumFractionDigits: 2 } } as const

/** What a soft rule takes off a score. */
export function PenaltySlider({
  state,
  onDraft,
  onChange
}: {
  readonly state: Soft
  readonly onDraft: (state: Soft) => void
  readonly onChange: (state: Soft) => Promise<unknown>
}) {
  return (
    <WeightSlider
      label="takes off"
      value={state.penalty / 1_000_000}
      scale={penalties}
      onDraft={(share) => onDraft(toSoft(share))}
      onChange={(share) => onChange(toSoft(share))}
    />
  )
}

function toSoft(share: number): Soft {
  return { kind: 'soft', penalty: Math.round(share * 1_000_000) }
}
