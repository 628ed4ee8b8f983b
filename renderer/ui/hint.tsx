import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** A line of text that appears beside what is pointed at or focused. */
export function Hint({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip
        offset={6}
        className="appear max-w-80 rounded border border-line bg-raised px-2 py-1 text-small text-ink shadow-floating"
      >
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
