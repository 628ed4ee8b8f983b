import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'

/** A sentence that a person ticks. */
export function CheckLine({
  isTicked,
  onChange,
  children
}: {
  readonly isTicked: boolean
  readonly onChange: (isTicked: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <CheckboxField isSelected={isTicked} onChange={onChange}>
      <CheckboxButton className="group flex cursor-default items-start gap-2 rounded-small data-focus-visible:outline-2 data-focus-visible:outline-accent">
        <span className="mt-px grid size-4 shrink-0 place-items-center rounded-small border border-control bg-surface text-on-accent group-data-selected:border-accent group-data-selected:bg-accent">
          <Check size={12} strokeWidth={3} aria-hidden className="invisible group-data-selected:visible" />
        </span>
        <span className="min-w-0">{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
