import { useRef, useState, type KeyboardEvent } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { WeighedChange } from '#shared/domain/board/weigh-changes'
import { changeDirection, changeSign } from '#shared/messages/change-words'
import { changeText } from '#shared/messages/number-words'
import { useSession } from '../../state/session'
import { changeLooks } from '../../ui/change-looks'

const rowHeight = 32

type ListProps = {
  readonly changes: readonly WeighedChange[]
  /** The mentees whose change is not ticked. */
  readonly left: ReadonlySet<string>
  readonly onToggle: (mentee: string) => void
}

/** Changes under each other, to be ticked; the arrows go through them, space ticks. */
export function ChangeList({ changes, left, onToggle }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const stop = Math.min(active, changes.length - 1)
  // eslint-disable-next-line react-hooks/incompatible-library -- warns of the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10
  })
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(changes.length - 1, index))
    setActive(next)
    virtualizer.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    goTo(stop + step)
  }
  return (
    <div ref={scroller} className="h-96 overflow-auto rounded border border-line">
      <ul aria-label="Changes" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const change = changes[index]
          if (change === undefined) return null
          return (
            <li
              key={change.mentee}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <label className="grid h-8 grid-cols-[16px_minmax(0,1fr)_minmax(0,1.4fr)_14px_40px] items-center gap-2 border-b border-line-soft px-2.5 hover:bg-hover">
                <input
                  type="checkbox"
                  data-row={index}
                  tabIndex={index === stop ? 0 : -1}
                  checked={!left.has(change.mentee)}
                  onFocus={() => setActive(index)}
                  onKeyDown={onKeyDown}
                  onChange={() => onToggle(change.mentee)}
                  className="size-3.5 accent-accent"
                />
                <Change change={change} />
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY
}

function Change({ change: { mentee, before, after, kind, gain } }: { readonly change: WeighedChange }) {
  const { edition } = useSession()
  const { person } = edition.names()
  const mentors = (ids: readonly string[]) =>
    ids.length === 0 ? 'parking list' : ids.map((id) => person('mentor', id)).join(', ')
  const look = changeLooks[changeDirection(kind)]
  return (
    <>
      <span className="truncate">{person('mentee', mentee)}</span>
      <span className="truncate text-muted">
        {mentors(before)} → <span className="text-ink">{mentors(after)}</span>
      </span>
      <span aria-hidden className={`text-center ${look}`}>
        {changeSign(kind)}
      </span>
      <span className={`text-end tabular-nums ${look}`}>{changeText(gain)}</span>
    </>
  )
}
