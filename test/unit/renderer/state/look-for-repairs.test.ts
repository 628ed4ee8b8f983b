import { describe, expect, it } from 'vitest'
import type { Repair } from '#shared/domain/explanation'
import { lookForRepairs, type Repairs } from '../../../../renderer/state/look-for-repairs'

const createRepair = (total: number, isSupported: boolean): Repair => ({ pairs: [], total, isSupported })
const supported = [createRepair(1, true), createRepair(5, true), createRepair(9, true)]

function createSearch(between: (gap: number) => readonly Repair[] | null) {
  let isWanted = true
  const shown: Repairs[] = []
  let asked = 0
  const explain = {
    listRepairs: () => Promise.resolve(supported),
    listRepairsBetween: () => Promise.resolve(between(asked++))
  }
  const look = () =>
    lookForRepairs({ explain, show: (repairs) => shown.push(repairs), isWanted: () => isWanted })
  const totals = () => shown.at(-1)?.known?.map(({ total }) => total)
  const stop = () => (isWanted = false)
  return { look, stop, shown, totals, asked: () => asked }
}

describe('looking for repairs', () => {
  it('puts those between two neighbours between them', async () => {
    const search = createSearch((gap) => [createRepair(gap === 0 ? 3 : 7, false)])
    await search.look()
    expect(search.totals()).toEqual([1, 3, 5, 7, 9])
    expect(search.shown.map(({ between }) => between)).toEqual([
      { kind: 'looking', done: 0, of: 2 },
      { kind: 'looking', done: 1, of: 2 },
      { kind: 'all' }
    ])
  })

  it('says when there are too many to look between', async () => {
    const search = createSearch(() => null)
    await search.look()
    expect(search.shown.at(-1)?.between).toEqual({ kind: 'too-many' })
    expect(search.asked()).toBe(1)
  })

  it('asks and shows nothing more once it is stopped', async () => {
    const search = createSearch(() => {
      search.stop()
      return []
    })
    await search.look()
    expect(search.asked()).toBe(1)
    expect(search.shown).toHaveLength(1)
  })
})
