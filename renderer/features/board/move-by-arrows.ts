import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
}

/** Moves the focus to the nearest card in the direction of an arrow, as it lies on the screen. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const from = event.currentTarget
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const start = from.getBoundingClientRect()
  let nearest: { readonly card: HTMLElement; readonly distance: number } | null = null
  for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const distance = card === from ? null : distanceTo(start, card.getBoundingClientRect(), step)
    if (distance !== null && (nearest === null || distance < nearest.distance)) nearest = { card, distance }
  }
  if (nearest === null) return
  event.preventDefault()
  nearest.card.focus()
}

/** How far one box lies from another in a direction, sideways counting three times; null when it does not lie there. */
function distanceTo(from: DOMRect, to: DOMRect, [x, y]: readonly [number, number]): number | null {
  const dx = to.left - from.left
  const dy = to.top - from.top
  const ahead = dx * x + dy * y
  if (ahead < 8) return null
  return ahead + 3 * Math.abs(dx * y + dy * x)
}
