import { describe, expect, it } from 'vitest'
import { scoreStep } from '../../../../renderer/ui/score-step'

describe('the score ramp', () => {
  it('has a step for each fifth, also for what soft rules take below 0', () => {
    expect([-0.15, 0, 0.19, 0.2, 0.79, 0.8, 1].map(scoreStep)).toEqual([0, 0, 0, 1, 3, 4, 4])
  })
})
