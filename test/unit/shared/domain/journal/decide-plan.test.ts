import { describe, expect, it, test } from 'vitest'
import { adoptScenario } from '#shared/domain/journal/adopt-scenario'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import type { Priority } from '#shared/domain/priority'
import { type Scenario, toScenarioSetup, toSettings } from '#shared/domain/scenario'
import { defaultSetup } from '#shared/domain/setup'
import { createEntry, createPart } from '../../../../support/create-entry'
import { createQuestionRule } from '../../../../support/create-question-rule'
import { createDesk, made, refused } from '../../../../support/decide-at-desk'

/** Takes over what a scenario sets; what stands so already is no change. */
function adopt(desk: ReturnType<typeof createDesk>, scenario: Scenario): void {
  for (const command of adoptScenario(desk.state().setup, scenario))
    if (refused(desk, command) === null) desk.act(command)
}

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

describe('a scenario', () => {
  const keep = (key: string, name: string) => ({ kind: 'keep-scenario', key, name, seed: 1 }) as const

  it('brings its rules over questions with it, and one that was kept before there were any has none', () => {
    const desk = createDesk()
    const rule = createQuestionRule()
    desk.act({ kind: 'set-rule', rule, state: { kind: 'hard' } })
    const present = desk.state().setup
    const { questionRules, ...older } = toSettings(present)
    const scenario = { key: 's1', name: 'Older', policy: 'most-matched', seed: 1 } as const
    adopt(desk, { ...scenario, settings: older })
    expect(desk.state().setup.questionRules).toEqual([])
    adopt(desk, { ...scenario, settings: { ...older, questionRules } })
    expect(desk.state().setup.questionRules).toEqual([{ rule, state: { kind: 'hard' } }])
    const body = { kind: 'scenario-kept', ...scenario, settings: older } as const
    expect(parseEntry(JSON.parse(JSON.stringify(createEntry({ body }))))).toMatchObject({ ok: true })
  })

  it('keeps policy and settings as they are, is renamed, deleted, and brought back', () => {
    const desk = createDesk()
    desk.act({ kind: 'choose-policy', policy: 'leximin' })
    desk.act({ kind: 'set-weight', criterion: 'goals', weight: 5 })
    desk.act(keep('s1', ' Goals first '))
    desk.act({ kind: 'set-weight', criterion: 'goals', weight: 1 })
    const kept = desk.state().facts.scenario.get('s1')
    expect(kept).toMatchObject({ name: 'Goals first', policy: 'leximin', seed: 1 })
    expect(kept?.settings.weights.goals).toBe(5)
    desk.act({ kind: 'rename-scenario', key: 's1', name: 'Goals' })
    expect(desk.state().facts.scenario.get('s1')).toEqual({ ...kept, name: 'Goals' })
    desk.act({ kind: 'remove-scenario', key: 's1' })
    expect(desk.state().facts.scenario.size).toBe(0)
    desk.undo()
    expect(desk.state().facts.scenario.get('s1')?.name).toBe('Goals')
  })

  it('needs a name of its own', () => {
    const desk = createDesk()
    desk.act(keep('s1', 'Goals'))
    expect(refused(desk, keep('s2', '  '))).toEqual({ kind: 'text-missing', what: 'name' })
    expect(refused(desk, keep('s2', 'GOALS'))).toEqual({ kind: 'name-taken', name: 'GOALS' })
    expect(refused(desk, { kind: 'rename-scenario', key: 's1', name: 'Goals' })).toEqual({
      kind: 'nothing-changes'
    })
    expect(refused(desk, { kind: 'remove-scenario', key: 's2' })).toEqual({ kind: 'nothing-changes' })
  })

  it('gives its settings back: what was changed since, added or left out', () => {
    const desk = createDesk()
    const question = { key: 'q', mentee: 'Methods', mentor: 'Methods', compares: 'same', weight: 2 } as const
    desk.act({ kind: 'set-criterion', ...question })
    desk.act({ kind: 'set-rule', rule: 'stageGap', state: { kind: 'soft', penalty: 50_000 } })
    desk.act({ kind: 'set-priorities', priorities: [first] })
    desk.act({ kind: 'set-group-limit', by: 'country', per: 'all', most: 3 })
    desk.act(keep('s1', 'Before'))
    const { setup, policy, seed } = desk.state()
    desk.act({ kind: 'remove-criterion', key: 'q' })
    desk.act({ kind: 'set-criterion', ...question, key: 'r' })
    desk.act({ kind: 'set-rule', rule: 'stageGap', state: { kind: 'hard' } })
    desk.act({ kind: 'set-limit', limit: 'commonHours', value: 4 })
    desk.act({ kind: 'set-group-limit', by: 'country', per: 'all', most: null })
    desk.act({ kind: 'set-group-limit', by: 'institution', per: 'mentor', most: 2 })
    desk.act({ kind: 'set-balance', balance: 10_000 })
    desk.act({ kind: 'set-side-weight', side: 'mentor', weight: 0 })
    desk.act({ kind: 'set-priorities', priorities: [] })
    desk.act({ kind: 'choose-policy', policy: 'leximin' })
    desk.act({ kind: 'choose-seed', seed: 7 })
    const kept = desk.state().facts.scenario.get('s1')
    if (kept === undefined) throw new Error('the scenario was kept')
    adopt(desk, kept)
    expect(desk.state().setup).toEqual(setup)
    expect(desk.state()).toMatchObject({ policy, seed })
  })

  it('that an earlier version kept has by default what it does not say', () => {
    const weights = { goals: 7 }
    const settings = { ...toSettings(defaultSetup), weights, rules: {}, limits: {} }
    expect(
      toScenarioSetup({ ...defaultSetup, locks: [{ mentee: 'e1', mentor: 'm1' }] }, { settings })
    ).toEqual({
      ...defaultSetup,
      weights: { ...defaultSetup.weights, goals: 7 },
      locks: [{ mentee: 'e1', mentor: 'm1' }]
    })
  })
})
