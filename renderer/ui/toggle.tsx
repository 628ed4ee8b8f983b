import type { ReactNode } from 'react'
import { SwitchButton, SwitchField } from 'react-aria-components/Switch'

/** Something that is on or off, with what it is beside it. */
export function Toggle({
  isOn,
  onChange,
  children
}: {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <SwitchField isSelected={isOn} onChange={onChange}>
      <SwitchButton className="group flex h-8 cursor-default items-center gap-3">
        <span className="flex h-4 w-7 shrink-0 items-center rounded-full border border-control bg-canvas p-0.5 group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent">
          <span className="size-2.5 rounded-full bg-control group-data-selected:translate-x-3 group-data-selected:bg-on-accent rtl:group-data-selected:-translate-x-3" />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  )
}
