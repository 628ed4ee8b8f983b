import { describe, expect, it } from 'vitest'
import { createPart } from '../../../../support/create-entry'
import { createQuestionRule } from '../../../../support/create-question-rule'
import { createDesk, made, refused } from '../../../../support/decide-at-desk'

const pair = { mentee: 'e1', mentor: 'm1' }

describe('a rule', () => {
  it.each(['off', 'hard'] as const)('is set to %s', (kind) => {
    const desk = createDesk()
    desk.act({ kind: 'set-rule', rule: 'stageGap', state: { kind: 'soft', penalty: 50_000 } })
    expect(made(desk, { kind: 'set-rule', rule: 'stageGap', state: { kind } })).toEqual({
      kind: 'rule-set',
      rule: 'stageGap',
      state: { kind }
    })
  })

  it('that stands so already, or was switched so before rules could be soft, is not set again', () => {
    const desk = createDesk()
    desk.write({ kind: 'rule-switched', rule: 'samePerson', on: false })
    expect(refused(desk, { kind: 'set-rule', rule: 'samePerson', state: { kind: 'off' } })).toEqual({
      kind: 'nothing-changes'
    })
    expect(refused(desk, { kind: 'set-rule', rule: 'sameInstitution', state: { kind: 'hard' } })).toEqual({
      kind: 'nothing-changes'
    })
  })

  it.each([-1, 0.5, 1_000_001])('takes no penalty of %d', (penalty) => {
    expect(
      refused(createDesk(), { kind: 'set-rule', rule: 'stageGap', state: { kind: 'soft', penalty } })
    ).toEqual({ kind: 'number-out-of-range', minimum: 0, maximum: 1_000_000 })
  })
})

describe('a rule over a question', () => {
  const rule = createQuestionRule()
  const set = { kind: 'set-rule', rule, state: { kind: 'hard' } } as const

  it('is set, changed under its key, switched, taken out, and undone', () => {
    const desk = createDesk()
    expect(made(desk, set)).toEqual({ kind: 'rule-set', rule, state: { kind: 'hard' } })
    desk.act(set)
    expect(refused(desk, set)).toEqual({ kind: 'nothing-changes' })
    const wider = createQuestionRule({ asks: { kind: 'different' } })
    desk.act({ kind: 'set-rule', rule: wider, state: { kind: 'off' } })
    expect(desk.state().setup.questionRules).toEqual([{ rule: wider, state: { kind: 'off' } }])
    desk.act({ kind: 'remove-question-rule', key: 'r1' })
    expect(desk.state().setup.questionRules).toEqual([])
    expect(refused(desk, { kind: 'remove-question-rule', key: 'r1' })).toEqual({ kind: 'nothing-changes' })
    desk.undo()
    expect(desk.state().setup.questionRules).toHaveLength(1)
    desk.undo()
    expect(desk.state().setup.questionRules).toEqual([{ rule, state: { kind: 'hard' } }])
  })

  it.each([
    [{ kind: 'near', most: -1 }, 0],
    [{ kind: 'near', most: Number.NaN }, 0],
    [{ kind: 'steps', order: null, fewest: 2, most: 1 }, 2],
    [{ kind: 'steps', order: null, fewest: -1e9, most: 1 }, -500_000]
  ] as const)('that asks %j is refused', (asks, minimum) => {
    expect(refused(createDesk(), { ...set, rule: createQuestionRule({ asks }) })).toEqual({
      kind: 'number-out-of-range',
      minimum,
      maximum: 500_000
    })
  })

  it('is refused beyond fifty of them, but can be changed there', () => {
    const desk = createDesk()
    for (let index = 0; index < 50; index += 1)
      desk.act({ ...set, rule: createQuestionRule({ key: `r${index}` }) })
    expect(refused(desk, { ...set, rule: createQuestionRule({ key: 'more' }) })).toEqual({
      kind: 'too-many-rules',
      most: 50
    })
    desk.act({ ...set, state: { kind: 'off' } })
  })
})

describe('a number that a rule compares with', () => {
  it('stays within its bounds', () => {
    const desk = createDesk()
    expect(refused(desk, { kind: 'set-limit', limit: 'commonHours', value: 9.5 })).toEqual({
      kind: 'number-out-of-range',
      minimum: 0,
      maximum: 9
    })
    expect(refused(desk, { kind: 'set-limit', limit: 'commonHours', value: 2 })).toEqual({
      kind: 'nothing-changes'
    })
    desk.act({ kind: 'set-limit', limit: 'commonHours', value: 3.5 })
    expect(desk.state().setup.limits.commonHours).toBe(3.5)
  })
})

describe('a rating', () => {
  it('is a whole number from 0 to 5 of two who are registered, and can be undone', () => {
    const desk = createDesk()
    expect(refused(desk, { kind: 'rate', ...pair, rating: 6 })).toMatchObject({ maximum: 5 })
    expect(refused(desk, { kind: 'rate', ...pair, rating: 2.5 })).toMatchObject({ maximum: 5 })
    expect(refused(desk, { kind: 'rate', mentee: 'gone', mentor: 'm1', rating: 2 })).toMatchObject({
      kind: 'person-unknown'
    })
    expect(refused(desk, { kind: 'rate', ...pair, rating: null })).toEqual({ kind: 'nothing-changes' })
    desk.act({ kind: 'rate', ...pair, rating: 4 })
    expect(desk.state().setup.ratings).toEqual([{ ...pair, rating: 4 }])
    desk.undo()
    expect(desk.state().setup.ratings).toEqual([])
  })
})

describe('a possible conflict', () => {
  it('is settled by a person, and can be left open again', () => {
    const desk = createDesk()
    desk.act({ kind: 'settle-conflict', ...pair, verdict: 'none' })
    expect(desk.state().setup.conflicts).toEqual([{ ...pair, verdict: 'none' }])
    desk.act({ kind: 'settle-conflict', ...pair, verdict: null })
    expect(desk.state().setup.conflicts).toEqual([])
  })

  it('of somebody who withdrew counts no more', () => {
    const desk = createDesk()
    desk.act({ kind: 'settle-conflict', ...pair, verdict: 'conflict' })
    desk.act({ kind: 'withdraw', role: 'mentor', id: 'm1' })
    expect(desk.state().setup.conflicts).toEqual([])
  })
})

describe('affinities and questions of the committee', () => {
  const table = { mentees: ['e1'], mentors: ['m1'], mentee: [0], mentor: [0], score: [500_000] }

  it('enter the setup and leave it', () => {
    const desk = createDesk()
    const question = { key: 'q', mentee: 'Methods', mentor: 'Methods', compares: 'same', weight: 2 } as const
    desk.act({ kind: 'import-affinities', file: { name: 'a.csv', sha256: 'f0' }, table })
    desk.act({ kind: 'set-criterion', ...question })
    expect(desk.state().setup).toMatchObject({ affinities: table, custom: [question] })
    desk.act({ kind: 'remove-affinities' })
    desk.act({ kind: 'remove-criterion', key: 'q' })
    expect(desk.state().setup).toMatchObject({ affinities: null, custom: [] })
  })
})

describe('the pairs of an earlier edition', () => {
  const file = { name: 'pairs.csv', sha256: 'f0' }
  const imported = (edition: string, mentor = 'm1') =>
    ({ kind: 'import-earlier-pairs', edition, file, pairs: [{ ...pair, mentor }], leftOut: 0 }) as const

  it('stand beside those of others, and are replaced, taken out and undone', () => {
    const desk = createDesk()
    desk.act(imported(' 2025 '))
    desk.act(imported('2024'))
    expect(desk.state().setup.earlierPairs).toEqual([
      { ...pair, edition: '2024' },
      { ...pair, edition: '2025' }
    ])
    expect(refused(desk, imported('2024'))).toEqual({ kind: 'nothing-changes' })
    desk.act(imported('2024', 'm2'))
    desk.act({ kind: 'remove-earlier-pairs', edition: '2025' })
    expect(desk.state().setup.earlierPairs).toEqual([{ ...pair, mentor: 'm2', edition: '2024' }])
    desk.undo()
    desk.undo()
    expect(desk.state().setup.earlierPairs).toHaveLength(2)
  })

  it('need the name of the edition', () => {
    expect(refused(createDesk(), imported(' '))).toEqual({ kind: 'text-missing', what: 'name' })
  })

  it('count while both take part', () => {
    const desk = createDesk()
    desk.act(imported('2025'))
    desk.act({ kind: 'withdraw', role: 'mentor', id: 'm1' })
    expect(desk.state().setup.earlierPairs).toEqual([])
    desk.act({ kind: 'restore', role: 'mentor', id: 'm1' })
    expect(desk.state().setup.earlierPairs).toHaveLength(1)
  })
})

describe('a forbid between groups', () => {
  const forbid = (answers: readonly string[], reason = 'a law suit') =>
    ({
      kind: 'forbid-groups',
      key: 'f1',
      mentees: { by: { kind: 'field', field: 'country' }, answers: ['CH'] },
      mentors: { by: { kind: 'person' }, answers },
      state: { kind: 'hard' },
      reason: createPart(reason)
    }) as const

  it('stands in the setup until it is lifted, and can be undone', () => {
    const desk = createDesk()
    desk.act(forbid(['m1']))
    expect(desk.state().setup.groupForbids).toMatchObject([{ key: 'f1', reason: 'a law suit' }])
    desk.act({ kind: 'allow-groups', key: 'f1' })
    expect(desk.state().setup.groupForbids).toEqual([])
    desk.undo()
    expect(desk.state().setup.groupForbids).toHaveLength(1)
  })

  it('needs a reason, and groups of people who are here', () => {
    expect(refused(createDesk(), forbid([]))).toEqual({ kind: 'nobody-in-group' })
    expect(refused(createDesk(), forbid(['m1'], ' '))).toEqual({ kind: 'text-missing', what: 'reason' })
    expect(refused(createDesk(), forbid(['gone']))).toMatchObject({ kind: 'person-unknown' })
  })
})
