import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'

/** A whole number from 0 to 10, or as far as it is now; `onChange` once the hand lets go or a key is pressed. */
export function WeightSlider({
  label,
  value,
  onChange
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  const [draft, setDraft] = useState({ from: value, value })
  if (draft.from !== value) setDraft({ from: value, value })
  const maximum = Math.max(10, value)
  return (
    <Slider
      value={draft.value}
      onChange={(next) => setDraft({ from: value, value: next })}
      onChangeEnd={onChange}
      minValue={0}
      maxValue={maximum}
      step={1}
      className="grid h-8 grid-cols-[minmax(120px,1fr)_2fr_28px] items-center gap-3"
    >
      <Label className="truncate">{label}</Label>
      <SliderTrack className="relative h-5 w-full">
        <span aria-hidden className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-small bg-line" />
        <span
          aria-hidden
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-small bg-accent"
          style={{ width: `${(draft.value / maximum) * 100}%` }}
        />
        <SliderThumb className="top-1/2 size-4 rounded-full border border-control bg-raised data-dragging:border-accent data-focus-visible:outline-2 data-focus-visible:outline-accent" />
      </SliderTrack>
      <SliderOutput className="text-end tabular-nums" />
    </Slider>
  )
}
