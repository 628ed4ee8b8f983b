import { useState, type KeyboardEvent } from 'react'

type RowFocus = {
  /** The row that Tab reaches, by position. */
  readonly active: number
  readonly setActive: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Moves through the rows of a list by arrows, Page Up and Down, Home and End; Enter or space chooses. Keys pressed
 * in something inside a row are that thing's own.
 */
export function useRowFocus({
  count,
  page,
  onMove,
  onChoose
}: {
  readonly count: number
  readonly page: number
  readonly onMove: (index: number) => void
  readonly onChoose: (index: number) => void
}): RowFocus {
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, Math.max(0, count - 1))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose(active)
      return
    }
    const target = targetRow(event.key, { active, count, page })
    if (target === null) return
    event.preventDefault()
    setActive(target)
    onMove(target)
  }
  return { active, setActive, onKeyDown }
}

type Place = { readonly active: number; readonly count: number; readonly page: number }

function targetRow(key: string, { active, count, page }: Place): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count
  }
  const step = steps[key]
  return step === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, active + step))
}
