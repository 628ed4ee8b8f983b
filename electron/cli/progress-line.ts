import type { Progress } from '#shared/lib/progress'
import { progressText } from '#shared/messages/progress-words'

/** Where the line goes: a terminal, in which it is written over, or a file or pipe, which get a new one now and then. */
type Lines = { readonly write: (text: string) => unknown; readonly isTTY?: boolean }

export type ProgressLine = {
  readonly show: (progress: Progress) => void
  /** Takes the line away before something else is written. */
  readonly clear: () => void
}

/** Milliseconds before the first line, and between lines that stay. */
const [quiet, between] = [1000, 5000]

/** Says how far a long call is; one that takes less than a second says nothing. */
export function createProgressLine(lines: Lines, now: () => number): ProgressLine {
  const isOver = lines.isTTY === true
  let next = now() + quiet
  let isShown = false
  let held: Progress | null = null
  const show = (progress: Progress): void => {
    const text = progressText(progress)
    lines.write(isOver ? `\r\u001b[K${text}` : `${text}\n`)
    if (!isOver) next = now() + between
    isShown = true
    held = null
  }
  // What was told in the first second may be the last for minutes.
  setTimeout(() => held !== null && show(held), quiet).unref()
  return {
    show: (progress) => {
      if (now() >= next) show(progress)
      else if (!isShown) held = progress
    },
    clear: () => {
      if (isOver && isShown) lines.write('\r\u001b[K')
      isShown = false
      held = null
    }
  }
}
