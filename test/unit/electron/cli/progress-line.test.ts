import { describe, expect, it } from 'vitest'
import { createProgressLine } from '#electron/cli/progress-line'

/** A line whose clock the test turns. */
function open({ isTTY }: { isTTY: boolean }) {
  let time = 0
  const written: string[] = []
  const lines = { write: (text: string) => written.push(text), isTTY }
  const line = createProgressLine(lines, () => time)
  const showAt = (at: number, settled: number) => {
    time = at
    line.show({ kind: 'settling-levels', settled, of: 1200 })
  }
  return { written, showAt, line }
}

const words = (settled: number) => `Settling scores from the lowest up… ${settled} of 1,200 pairs`

describe('the line of progress', () => {
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
