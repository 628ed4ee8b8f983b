import { describe, expect, it } from 'vitest'
import type { Repair, SupportedRepairs } from '#shared/domain/explanation'
import { lookForRepairs, type Repairs } from '../../../../renderer/state/look-for-repairs'

const createRepair = (total: number, isSupported: boolean): Repair => ({
  pairs: [],
  total,
  kept: 9 - total,
  isSupported
})
const supported = [createRepair(1, true), createRepair(5, true), createRepair(9, true)]
const small: SupportedRepairs = { repairs: supported, isSmall: true, leavesLimitsOut: false }

function createSearch(between: (gap: number) => readonly Repair[], found = small) {
  const stopping = new AbortController()
  const shown: Repairs[] = []
  let [asked, ended] = [0, 0]
  const explain = {
    listRepairs: () => Promise.resolve(found),
    openRepairSearch: () => ({
      between: () => Promise.resolve(between(asked++)),
      end: () => {
        ended += 1
      }
    })
  }
  const look = () =>
    lookForRepairs({ explain, show: (repairs) => shown.push(repairs), signal: stopping.signal })
  const totals = () => shown.at(-1)?.known?.map(({ total }) => total)
  const stop = () => stopping.abort()
  return { look, stop, shown, totals, asked: () => asked, ended: () => ended }
}

describe('looking for repairs', () => {
  it('puts those between two neighbours between them, and ends the search', async () => {
    const search = createSearch((gap) => [createRepair(gap === 0 ? 3 : 7, false)])
    await search.look()
    expect(search.totals()).toEqual([1, 3, 5, 7, 9])
    expect(search.shown.map(({ between }) => between)).toEqual([
      { kind: 'looking', done: 0, of: 2 },
      { kind: 'looking', done: 1, of: 2 },
      { kind: 'all' }
    ])
    expect(search.ended()).toBe(1)
  })

  it.each([
    ['too-many', { ...small, isSmall: false }],
    ['limits-cross', { ...small, leavesLimitsOut: true }]
  ] as const)('says %s where it does not look between', async (kind, found) => {
    const search = createSearch(() => [], found)
    await search.look()
    expect(search.shown).toEqual([{ known: supported, between: { kind } }])
    expect(search.asked()).toBe(0)
  })

  it('asks and shows nothing more once it is stopped, and ends what is under way at once', async () => {
    const search = createSearch(() => {
      search.stop()
      expect(search.ended()).toBe(1)
      return []
    })
    await search.look()
    expect(search.asked()).toBe(1)
    expect(search.shown).toHaveLength(1)
  })
})
