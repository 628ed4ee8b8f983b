import { expect, test } from 'vitest'
import type { Priority } from '#shared/domain/priority'
import { createPart } from '../../../../support/create-entry'
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

const exemption = {
  mentee: 'e1',
  mentor: 'm1',
  rules: ['sameInstitution'] as const,
  reason: createPart('Two campuses that never meet.')
}

test('a pair is allowed despite a rule with a reason, ended, and undone', () => {
  const desk = createDesk()
  desk.act({ kind: 'exempt', ...exemption })
  expect(desk.state().setup.exemptions).toEqual([
    { mentee: 'e1', mentor: 'm1', rules: ['sameInstitution'], reason: 'Two campuses that never meet.' }
  ])
  desk.act({ kind: 'end-exemption', mentee: 'e1', mentor: 'm1' })
  expect(desk.state().setup.exemptions).toEqual([])
  desk.undo()
  expect(desk.state().setup.exemptions).toHaveLength(1)
})

test('no exception is made without a reason, for nobody, or from what people said themselves', () => {
  const desk = createDesk()
  const exempt = (change: object) => refused(desk, { kind: 'exempt', ...exemption, ...change })
  expect(exempt({ reason: createPart('  ') })).toEqual({ kind: 'text-missing', what: 'reason' })
  expect(exempt({ rules: ['sameInstitution', 'declaredConflict'] })).toEqual({
    kind: 'rule-fixed',
    rule: 'declaredConflict'
  })
  expect(exempt({ rules: [] })).toEqual({ kind: 'nothing-changes' })
  expect(exempt({ mentor: 'gone' })).toMatchObject({ kind: 'person-unknown' })
  expect(refused(desk, { kind: 'end-exemption', mentee: 'e1', mentor: 'm1' })).toEqual({
    kind: 'nothing-changes'
  })
})
