import { afterEach, describe, expect, it, vi } from 'vitest'
import { err, ok } from '#shared/lib/result'
import { pace, giveWay, inSlices } from '../../../../renderer/data/give-way'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A clock that only the work moves. */
function createClock() {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return { work: (milliseconds: number) => (now += milliseconds) }
}

describe('long work', () => {
  it('lets what waits run first', async () => {
    const order: string[] = []
    setImmediate(() => order.push('the window'))
    await giveWay()
    await giveWay()
    order.push('the rest')
    expect(order).toEqual(['the window', 'the rest'])
  })

  it('goes on at once while little time has gone by, and gives way after a good part of a frame', async () => {
    const clock = createClock()
    const waited = new Set<number>()
    const turns: number[] = []
    for (let step = 0; step < 6; step += 1) {
      clock.work(4)
      setImmediate(() => waited.add(step))
      await pace()
      if (waited.has(step)) turns.push(step)
    }
    expect(turns).toEqual([1, 3, 5])
  })

  it('makes each of a long list in order, and gives way between slices', async () => {
    const clock = createClock()
    const all = Array.from({ length: 95 }, (_none, at) => at)
    let turns = 0
    const count = setInterval(() => (turns += 1), 0)
    const made = await inSlices(all, async (one) => {
      clock.work(1)
      await new Promise((resolve) => setTimeout(resolve, one % 3))
      return ok(one * 2)
    })
    clearInterval(count)
    expect(made).toEqual(ok(all.map((one) => one * 2)))
    expect(turns).toBeGreaterThan(0)
  })

  it('stops at the slice in which something fails', async () => {
    let asked = 0
    const made = await inSlices(
      Array.from({ length: 95 }, (_none, at) => at),
      (one) => {
        asked += 1
        return Promise.resolve(one === 25 ? err('no') : ok(one))
      }
    )
    expect(made).toEqual(err('no'))
    expect(asked).toBe(40)
  })
})
