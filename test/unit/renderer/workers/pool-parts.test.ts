import { describe, expect, it } from 'vitest'
import type { Pool } from '#shared/domain/participant'
import {
  createPoolTeller,
  createPoolTray,
  splitPool,
  tellPool
} from '../../../../renderer/workers/pool-parts'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const people = (role: string, count: number) => Array.from({ length: count }, (_none, at) => `${role}${at}`)

const pool = createPool({
  mentors: people('m', 450).map((id) => createMentor({ id })),
  mentees: people('e', 210).map((id) => createMentee({ id })),
  told: { mentor: { m0: {}, m449: {} }, mentee: { e205: {} } }
})

describe('a pool on its way to a worker', () => {
  it('is cut into parts of 200 people of a side, and is whole again there', async () => {
    const tray = createPoolTray()
    const know = (part: Pool) => {
      tray.know(structuredClone(part))
      return Promise.resolve()
    }
    await tellPool({ know }, pool)
    expect(tray.takePool()).toEqual(pool)
    expect(splitPool(pool).map(({ mentors, mentees }) => [mentors.length, mentees.length])).toEqual([
      [200, 200],
      [200, 10],
      [50, 0]
    ])
  })

  it('stays until another is told, be it that there is nobody in it', async () => {
    const tray = createPoolTray()
    const told: Pool[] = []
    const tell = createPoolTeller({
      know: (part) => {
        told.push(part)
        tray.know(part)
        return Promise.resolve()
      }
    })
    await tell(pool)
    const whole = tray.takePool()
    await tell(pool)
    expect(told).toHaveLength(3)
    expect(tray.takePool()).toBe(whole)
    const nobody = createPool({ mentors: [], mentees: [] })
    await tell(nobody)
    expect(tray.takePool()).toEqual(nobody)
  })
})
