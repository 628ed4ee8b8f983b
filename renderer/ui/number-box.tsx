import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'

/** A number to type, under its label's side; it counts when the field is left or Enter is pressed. */
export function NumberBox({
  label,
  value,
  bounds,
  onChange,
  onClear,
  isLong = false
}: {
  readonly label: string
  /** Null is an empty field, for numbers that can be left out. */
  readonly value: number | null
  readonly bounds: { readonly minimum: number; readonly maximum: number; readonly step: number }
  readonly onChange: (value: number) => void
  readonly onClear?: () => void
  /** Whether it may have many digits, which are not grouped then: it is a name rather than a count. */
  readonly isLong?: boolean
}) {
  const change = (next: number) => {
    if (!Number.isNaN(next)) {
      if (next !== value) onChange(next)
    } else if (value !== null) onClear?.()
  }
  return (
    <NumberField
      value={value ?? NaN}
      onChange={change}
      minValue={bounds.minimum}
      maxValue={bounds.maximum}
      step={bounds.step}
      formatOptions={{ useGrouping: !isLong }}
      className="flex items-center gap-2"
    >
      <Label className="min-w-0 flex-1 text-small text-muted">{label}</Label>
      <Input
        className={`h-7 ${isLong ? 'w-28' : 'w-14'} rounded border border-control bg-surface px-2 text-end tabular-nums outline-none focus-visible:outline-2 focus-visible:outline-accent`}
      />
    </NumberField>
  )
}
