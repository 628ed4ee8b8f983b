import { describe, expect, it } from 'vitest'
import type { GroupLimit } from '#shared/domain/group-limit'
import { defaultSetup } from '#shared/domain/setup'
import { createRandom } from '#shared/lib/seeded-random'
import { listRepairs, listRepairsBetween } from '#shared/proposal/list-repairs'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createPrepared } from '../../../support/create-prepared'
import { loadProgrammeSolver } from '../../../support/load-programme-solver'

const areas = ['Registration', 'Segmentation', 'Ultrasound', 'Microscopy', 'Ethics', 'Robotics', 'Diffusion']

/** So many on each side, with two areas each. */
function createEdition(count: number, seed: number, groupLimits: readonly GroupLimit[] = []) {
  const random = createRandom(seed)
  const two = () => [0, 1].map(() => areas[Math.floor(random() * areas.length)] ?? '')
  const ids = Array.from({ length: count }, (_, index) => `p${index}`)
  const pool = createPool({
    mentors: ids.map((id) => createMentor({ id, email: `${id}@mentor-${id}.example`, areas: two() })),
    mentees: ids.map((id) => createMentee({ id, email: `${id}@mentee-${id}.example`, areas: two() }))
  })
  return createPrepared({ ...defaultSetup, groupLimits }, pool)
}

describe('the repairs of a board', () => {
  it('M27, M41: lead from no change to the best total, some of them between the supported ones', async () => {
    const solver = await loadProgrammeSolver()
    const load = () => Promise.resolve(solver)
    let between = 0
    for (let seed = 1; seed <= 2; seed += 1) {
      const prepared = createEdition(9, seed)
      const seats = prepared.pool.mentees.map(({ id }) => ({ mentee: id, mentor: id }))
      const { repairs: supported } = listRepairs(prepared, seats)
      const all = [...supported.slice(0, 1)]
      for (const [gap, right] of supported.slice(1).entries()) {
        const left = supported[gap] ?? right
        const found = await listRepairsBetween(prepared, { seats, left, right }, load)
        between += found.length
        all.push(...found, right)
      }
      const kept = all.map(({ pairs }) => pairs.filter(({ mentee, mentor }) => mentee === mentor).length)
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => b - a))
      expect(kept[0]).toBe(9)
      expect(all.map((repair) => repair.kept)).toEqual(kept)
      const totals = all.map(({ total }) => total)
      expect(totals).toEqual([...new Set(totals)].sort((a, b) => a - b))
      expect(all.filter(({ isSupported }) => isSupported)).toEqual(supported)
    }
    expect(between).toBeGreaterThan(0)
  })

  it('M41: are not all looked for in an edition with more than 60,000 candidates', () => {
    expect(listRepairs(createEdition(250, 1), []).isSmall).toBe(false)
    expect(listRepairs(createEdition(9, 1), []).isSmall).toBe(true)
  })

  it('M27: keep limits per group, and say so where these cross and are left out', () => {
    const limitOf = (mentees: readonly string[]): GroupLimit => ({ by: 'list', per: 'all', most: 2, mentees })
    const seats = [0, 1, 2, 3].map((index) => ({ mentee: `p${index}`, mentor: `p${index}` }))
    const nested = createEdition(9, 1, [limitOf(['p0', 'p1', 'p2', 'p3'])])
    const { repairs, leavesLimitsOut } = listRepairs(nested, seats)
    expect(leavesLimitsOut).toBe(false)
    expect(repairs[0]?.kept).toBe(2)
    for (const { pairs } of repairs) expect(pairs.filter(({ mentee }) => mentee < 'p4').length).toBe(2)
    const crossing = createEdition(9, 1, [limitOf(['p0', 'p1', 'p2']), limitOf(['p2', 'p3', 'p4'])])
    expect(listRepairs(crossing, seats).leavesLimitsOut).toBe(true)
  })
})
