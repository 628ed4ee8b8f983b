import { describe, expect, it } from 'vitest'
import { describeBug } from '#electron/main/describe-bug'

describe('describing a bug for the log', () => {
  it('says the kind and the places, without the message and without folders', () => {
    const bug = new TypeError('no row for Maria Silva\n    at maria (/home/maria/notes.txt:1:1)')
    bug.stack = [
      `TypeError: ${bug.message}`,
      '    at readSample (/home/maria/matchdesk/out/main/index.cjs:120:15)',
      '    at async Object.answer (C:\\Users\\maria\\matchdesk\\out\\main\\index.cjs:3:7)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      '    at /home/maria/matchdesk/out/main/index.cjs:9:1'
    ].join('\n')
    expect(describeBug(bug)).toBe(
      'TypeError < readSample index.cjs:120:15 < Object.answer index.cjs:3:7' +
        ' < process.processTicksAndRejections task_queues:95:5 < code index.cjs:9:1'
    )
  })

  it('describes a real exception by where it was made', () => {
    expect(describeBug(new RangeError('Maria'))).toMatch(/^RangeError < .*describe-bug\.test\.ts:\d+:\d+/u)
    expect(describeBug(new RangeError('Maria'))).not.toContain('Maria')
  })

  it('never quotes what is no exception', () => {
    expect(describeBug('Maria Silva')).toBe('a thrown string')
    expect(describeBug(undefined)).toBe('a thrown undefined')
  })
})
