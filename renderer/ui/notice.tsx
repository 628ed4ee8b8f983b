import type { ReactNode } from 'react'
import type { Tone } from './tone'
import { ToneSign } from './tone-sign'

const grounds = {
  info: 'bg-info-tint',
  good: 'bg-good-tint',
  caution: 'bg-caution-tint',
  stop: 'bg-stop-tint'
} as const

/** A sentence about what happened, with what can be done next beside it. Announced when it appears. */
export function Notice({
  tone,
  children,
  actions
}: {
  readonly tone: Tone
  readonly children: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <div
      role={tone === 'stop' ? 'alert' : 'status'}
      className={`appear flex items-start gap-2 rounded px-3 py-2 ${grounds[tone]}`}
    >
      <span className="mt-px">
        <ToneSign tone={tone} />
      </span>
      <div className="min-w-0 flex-1 wrap-anywhere">{children}</div>
      {actions === undefined ? null : <div className="-my-0.5 flex shrink-0 gap-2">{actions}</div>}
    </div>
  )
}
