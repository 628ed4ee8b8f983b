import { expect, test } from 'vitest'
import type { Priority } from '#shared/domain/priority'
import { createDesk, made, refused } from '../../../../support/decide-at-desk'

const first: Priority = { tier: 1, group: { kind: 'named', mentees: ['e1', 'e2'] } }

test('who comes first is set as a whole, can be undone, and is not set twice', () => {
  const desk = createDesk()
  expect(made(desk, { kind: 'set-priorities', priorities: [first] })).toEqual({
    kind: 'priorities-set',
    priorities: [first]
  })
  desk.act({ kind: 'set-priorities', priorities: [first] })
  expect(desk.state().setup.priorities).toEqual([first])
  expect(refused(desk, { kind: 'set-priorities', priorities: [first] })).toEqual({ kind: 'nothing-changes' })
  desk.undo()
  expect(desk.state().setup.priorities).toEqual([])
})

test('a group without anybody, an unknown mentee and a tier beyond the last are refused', () => {
  const desk = createDesk()
  const set = (priority: Priority) => refused(desk, { kind: 'set-priorities', priorities: [priority] })
  expect(set({ tier: 1, group: { kind: 'named', mentees: [] } })).toEqual({ kind: 'nobody-in-group' })
  expect(set({ tier: 1, group: { kind: 'named', mentees: ['gone'] } })).toEqual({
    kind: 'person-unknown',
    role: 'mentee',
    id: 'gone'
  })
  expect(set({ ...first, tier: 4 })).toEqual({ kind: 'number-out-of-range', minimum: 1, maximum: 3 })
})

test('somebody who has withdrawn meanwhile keeps the turn, and nothing is refused for it', () => {
  const desk = createDesk()
  desk.act({ kind: 'withdraw', role: 'mentee', id: 'e1' })
  expect(refused(desk, { kind: 'set-priorities', priorities: [first] })).toBeNull()
})
