import { expect, test } from 'vitest'
import { finish, mapInSteps, rememberSteps, type Steps } from '#shared/lib/steps'

const numbers = Array.from({ length: 1_000 }, (_none, at) => at)

test('work in steps comes to the same as in one go, and stops on its way', () => {
  const double = (one: number) => one * 2
  expect(finish(mapInSteps(numbers, double))).toEqual(numbers.map(double))
  expect(countStops(mapInSteps(numbers, double))).toBeGreaterThan(2)
  expect(countStops(mapInSteps(numbers.slice(0, 100), double))).toBe(0)
})

test('what was worked out for an object is not worked out again, and half of it counts for nothing', () => {
  let made = 0
  const sum = rememberSteps(function* (list: readonly number[]): Steps<number> {
    made += 1
    return (yield* mapInSteps(list, (one) => one)).reduce((all, one) => all + one, 0)
  })
  sum(numbers).next()
  expect([finish(sum(numbers)), finish(sum(numbers))]).toEqual([499_500, 499_500])
  expect(made).toBe(2)
  expect(countStops(sum(numbers))).toBe(0)
})

function countStops(steps: Steps<unknown>): number {
  let stops = 0
  while (steps.next().done !== true) stops += 1
  return stops
}
