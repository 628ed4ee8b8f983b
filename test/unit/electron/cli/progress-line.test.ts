import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgressLine } from '#electron/cli/progress-line'

/** A line, at the start of the clock that the test turns. */
function open({ isTTY }: { isTTY: boolean }) {
  const written: string[] = []
  const lines = { write: (text: string) => written.push(text), isTTY }
  const line = createProgressLine(lines, Date.now)
  const showAt = (at: number, settled: number) => {
    vi.advanceTimersByTime(at - Date.now())
    line.show({ kind: 'settling-levels', settled, of: 1200 })
  }
  return { written, showAt, line }
}

const words = (settled: number) => `Settling scores from the lowest up… ${settled} of 1,200 pairs`

describe('the line of progress', () => {
  beforeEach(() => vi.useFakeTimers({ now: 0 }))
  afterEach(() => vi.useRealTimers())

  it('says after a second what was told last before, even if nothing more is told', () => {
    const { written, showAt } = open({ isTTY: false })
    showAt(10, 1)
    showAt(900, 2)
    vi.advanceTimersByTime(60_000)
    expect(written).toEqual([`${words(2)}\n`])
  })

  it('says nothing of a call that takes less than a second', () => {
    const { written, showAt, line } = open({ isTTY: true })
    showAt(10, 1)
    showAt(999, 2)
    line.clear()
    expect(written).toEqual([])
  })

  it('is written over in a terminal, and taken away before a message', () => {
    const { written, showAt, line } = open({ isTTY: true })
    showAt(1000, 1)
    showAt(1100, 2)
    line.clear()
    const again = '\r\u001b[K'
    expect(written).toEqual([`${again}${words(1)}`, `${again}${words(2)}`, again])
  })

  it('is a new line every five seconds in a file or a pipe', () => {
    const { written, showAt, line } = open({ isTTY: false })
    for (const at of [1000, 3000, 5999, 6000, 7000]) showAt(at, at / 1000)
    line.clear()
    expect(written).toEqual([`${words(1)}\n`, `${words(6)}\n`])
  })
})
