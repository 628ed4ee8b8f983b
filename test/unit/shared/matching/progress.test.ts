import { describe, expect, it } from 'vitest'
import { atMostEvery, type Progress } from '#shared/lib/progress'
import { policies } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import { assignAsFlow } from '#shared/matching/assign-within-limits'
import { createNestedLimits } from '../../../support/create-nested-limits'
import { solveSound } from '../../../support/expect-optimum'
import { createRandomInstance } from '../../../support/random-instance'

describe('progress inside a policy', () => {
  it('is told by every policy and changes nothing', () => {
    const instance = createRandomInstance({ mentees: 12, mentors: 8, capacity: 2 }, 1)
    for (const policy of policies) {
      const told: Progress[] = []
      const heard = assignMentors(instance, policy, (progress) => told.push(progress))
      expect(told.length).toBeGreaterThan(0)
      expect(heard).toEqual(assignMentors(instance, policy))
    }
  })

  it('is told within limits by every policy, and changes nothing', () => {
    const instance = createRandomInstance({ mentees: 12, mentors: 8, capacity: 2, highest: 9 }, 1)
    const limits = createNestedLimits(instance, 1)
    for (const policy of policies) {
      const { pairs } = solveSound(instance, policy)
      const told: Progress[] = []
      const heard = assignAsFlow(
        instance,
        { policy, limits, onProgress: (progress) => told.push(progress) },
        pairs
      )
      expect(told[0]?.kind).toBe('keeping-limits')
      expect(heard).not.toBe(null)
      expect(heard).toEqual(assignAsFlow(instance, { policy, limits }, pairs))
    }
  })

  it('counts the pairs of leximin that are settled, up to all of them', () => {
    const instance = createRandomInstance({ mentees: 30, mentors: 20, capacity: 2, highest: 50 }, 2)
    const settled: number[] = []
    const solved = assignMentors(instance, 'leximin', (progress) => {
      if (progress.kind !== 'settling-levels') return
      settled.push(progress.settled)
      expect(progress.of).toBeLessThanOrEqual(30)
    })
    expect(solved.ok).toBe(true)
    expect(settled.length).toBeGreaterThan(1)
    expect(settled).toEqual(settled.toSorted((a, b) => a - b))
  })

  it('is passed on no more often than asked', () => {
    let time = 0
    const told: number[] = []
    const tell = atMostEvery(
      100,
      () => time,
      (progress) => {
        if (progress.kind === 'settling-levels') told.push(progress.settled)
      }
    )
    for (time = 0; time < 350; time += 50) tell({ kind: 'settling-levels', settled: time, of: 400 })
    expect(told).toEqual([0, 100, 200, 300])
  })
})
