import { expect, test } from 'vitest'
import { calibrateCost, fitCost } from '../../../../renderer/vault/calibrate-cost'
import type { DeriveKey } from '../../../../renderer/vault/derive-key'
import { isFairCost, usualCost } from '../../../../renderer/vault/key-cost'

test('a key costs at least half a second here, whatever the laptop, and never more than the caps', () => {
  for (const milliseconds of [0, 1, 20, 60, 149, 200, 400, 500, 700, 1_500, 9_000, 120_000]) {
    const cost = fitCost(milliseconds)
    expect(isFairCost(cost)).toBe(true)
    expect(cost.memoryKiB).toBeGreaterThanOrEqual(usualCost.memoryKiB)
    const takes = (milliseconds / usualCost.passes) * cost.passes * (cost.memoryKiB / usualCost.memoryKiB)
    const isLargest = cost.passes === 10
    if (!isLargest) expect(takes).toBeGreaterThanOrEqual(500)
  }
})

test('passes grow on a quick laptop and shrink on a slow one', () => {
  expect([90, 300, 600, 3_000].map((milliseconds) => fitCost(milliseconds).passes)).toEqual([10, 5, 3, 2])
  expect(fitCost(90).memoryKiB).toBe(128 * 1_024)
})

test('one derivation at the usual cost is measured', async () => {
  const costs: unknown[] = []
  const derive: DeriveKey = ({ cost }) => {
    costs.push(cost)
    return Promise.resolve(new Uint8Array(32))
  }
  const clock = [1_000, 1_300]
  expect(await calibrateCost(derive, () => clock.shift() ?? 0)).toEqual({ ...usualCost, passes: 5 })
  expect(costs).toEqual([usualCost])
})

test('where the memory cannot be had the usual cost is asked for, and refused when the vault is made', async () => {
  const derive: DeriveKey = () => Promise.reject(new Error('no memory'))
  expect(await calibrateCost(derive, () => 0)).toEqual(usualCost)
})
