import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { useAsked } from './use-asked'

/** How far a slider goes, and in which steps; `format` is how its number is shown. */
type Scale = {
  readonly maximum: number
  readonly step: number
  readonly format?: Intl.NumberFormatOptions
}

const weights: Scale = { maximum: 10, step: 1 }

/**
 * A number from 0 on: a weight to 10 unless another scale is given, or as far as it is now. `onDraft` follows the hand;
 * `onChange` comes once it lets go, or a key is pressed; where nothing was done by then, the slider goes back.
 */
export function WeightSlider({
  label,
  value,
  scale = weights,
  onDraft,
  onChange
}: {
  readonly label: string
  readonly value: number
  readonly scale?: Scale
  readonly onDraft: (value: number) => void
  readonly onChange: (value: number) => Promise<unknown>
}) {
  const { shown, follow, ask } = useAsked(value)
  const maximum = Math.max(scale.maximum, value)
  const move = (next: number) => {
    follow(next)
    onDraft(next)
  }
  return (
    <Slider
      value={shown}
      onChange={move}
      onChangeEnd={(next) => void ask(next, () => onChange(next))}
      minValue={0}
      maxValue={maximum}
      step={scale.step}
      {...(scale.format === undefined ? {} : { formatOptions: scale.format })}
      className="grid h-8 grid-cols-[minmax(120px,1fr)_2fr_36px] items-center gap-3"
    >
      <Label className="truncate">{label}</Label>
      <SliderTrack className="relative h-5 w-full">
        <span aria-hidden className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-small bg-line" />
        <span
          aria-hidden
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-small bg-accent"
          style={{ width: `${(shown / maximum) * 100}%` }}
        />
        <SliderThumb className="top-1/2 size-4 rounded-full border border-control bg-raised data-dragging:border-accent data-focus-visible:outline-2 data-focus-visible:outline-accent" />
      </SliderTrack>
      <SliderOutput className="text-end tabular-nums" />
    </Slider>
  )
}
