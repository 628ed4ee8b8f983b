import { describe, expect, it } from 'vitest'
import { canonicalOrder } from '#shared/lib/canonical-order'

const ids = Array.from({ length: 50 }, (_, k) => `person ${k}`)

describe('canonicalOrder', () => {
  it('is the same order of people however they come', () => {
    const reversed = [...ids].reverse()
    const named = (list: readonly string[], seed: number) =>
      [...canonicalOrder(list, seed)].map((k) => list[k])
    expect(named(reversed, 1)).toEqual(named(ids, 1))
  })

  it('names every index once', () => {
    expect([...canonicalOrder(ids, 1)].sort((a, b) => a - b)).toEqual([...ids.keys()])
  })

  it('is another order with another seed, also if seeds differ beyond 32 bits', () => {
    const orders = [1, 2, 1 + 2 ** 32, -1].map((seed) => canonicalOrder(ids, seed).join())
    expect(new Set(orders).size).toBe(4)
  })

  it('never changes: results of earlier versions depend on it', () => {
    expect([...canonicalOrder(['Ada', 'Émilie', '孝和', 'Ada '], 1)]).toEqual([3, 1, 0, 2])
  })
})
