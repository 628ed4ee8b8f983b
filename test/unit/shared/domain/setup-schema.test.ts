import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createSetupJsonSchema, parseSetup } from '#shared/domain/setup-schema'

describe('parseSetup', () => {
  it('takes the default for everything a file leaves out', () => {
    expect(parseSetup({})).toEqual({ ok: true, value: { setup: defaultSetup, policy: null, seed: null } })
  })

  it('changes only what the file names', () => {
    const json = {
      weights: { expertise: 0.5, text: 0 },
      sides: { mentor: 2 },
      rules: { sameInstitution: false },
      locks: [{ mentee: 'a', mentor: 'b', reason: 'agreed' }],
      forbids: [
        { mentee: 'a', mentor: 'c', reason: 'friends' },
        { mentee: 'd', mentor: 'c' }
      ],
      balance: 0.05,
      policy: 'best-total',
      seed: 7
    }
    expect(parseSetup(json)).toEqual({
      ok: true,
      value: {
        setup: {
          ...defaultSetup,
          weights: { ...defaultSetup.weights, expertise: 0.5, text: 0 },
          sides: { mentee: 1, mentor: 2 },
          rules: { ...defaultSetup.rules, sameInstitution: { kind: 'off' } },
          locks: [{ mentee: 'a', mentor: 'b' }],
          forbids: [
            { mentee: 'a', mentor: 'c', reason: 'friends' },
            { mentee: 'd', mentor: 'c', reason: '' }
          ],
          balance: 50_000
        },
        policy: 'best-total',
        seed: 7
      }
    })
  })

  it('reads who comes first by an answer, a question or a list, but by nothing told in confidence', () => {
    const priorities = [
      { tier: 1, by: 'stage', answers: ['phd-student'] },
      { tier: 1, by: 'question', question: 'Left out last year?', answers: ['Yes'] },
      { tier: 2, by: 'list', mentees: ['ana'] }
    ]
    const parsed = parseSetup({ priorities })
    expect(parsed.ok && parsed.value.setup.priorities).toEqual([
      {
        tier: 1,
        group: { kind: 'answered', by: { kind: 'field', field: 'stage' }, answers: ['phd-student'] }
      },
      {
        tier: 1,
        group: {
          kind: 'answered',
          by: { kind: 'question', question: 'left out last year' },
          answers: ['Yes']
        }
      },
      { tier: 2, group: { kind: 'named', mentees: ['ana'] } }
    ])
    expect(parseSetup({ priorities: [{ tier: 1, by: 'identities', answers: ['x'] }] })).toMatchObject({
      ok: false,
      error: { kind: 'not-a-choice', where: 'priorities[0].by' }
    })
  })

  it('refuses an answer that nobody can have given, however it is spelled', () => {
    const group = (by: string, answer: string) => ({ by, answers: [answer] })
    expect(parseSetup({ priorities: [{ tier: 1, ...group('stage', 'PhD student') }] }).ok).toBe(true)
    expect(parseSetup({ priorities: [{ tier: 1, ...group('stage', 'phd') }] })).toMatchObject({
      ok: false,
      error: { kind: 'not-a-choice', where: 'priorities[0].answers[0]' }
    })
    const forbid = { mentees: group('country', 'CH'), mentors: group('sector', 'academy') }
    expect(parseSetup({ groupForbids: [forbid] })).toMatchObject({
      ok: false,
      error: { kind: 'not-a-choice', where: 'groupForbids[0].mentors.answers[0]' }
    })
  })

  it('reads rules as switches, words or a penalty', () => {
    const rules = {
      samePerson: true,
      sameInstitution: 'soft',
      noCommonLanguage: 'off',
      noWorkingHours: { soft: 0.25 },
      stageGap: 'hard'
    }
    const read = parseSetup({ rules })
    expect(read.ok && read.value.setup.rules).toEqual({
      ...defaultSetup.rules,
      sameInstitution: { kind: 'soft', penalty: 100_000 },
      noCommonLanguage: { kind: 'off' },
      noWorkingHours: { kind: 'soft', penalty: 250_000 },
      stageGap: { kind: 'hard' }
    })
  })

  it('reads questions, affinities, ratings, conflicts and days', () => {
    const pair = { mentee: 'a', mentor: 'b' }
    const read = parseSetup({
      custom: [{ mentee: 'Methods', mentor: 'Skills' }],
      affinities: [
        { ...pair, score: 0.25 },
        { mentee: 'c', mentor: 'b', score: -1 }
      ],
      ratings: [{ ...pair, rating: 4 }],
      conflicts: [{ ...pair, verdict: 'none' }],
      earlierPairs: [{ ...pair, edition: ' 2025 ' }],
      groupForbids: [
        {
          mentees: { by: 'question', question: 'Your Track', answers: ['Robots'] },
          mentors: { by: 'person', answers: ['b'] },
          soft: 0.05
        }
      ],
      limits: { mostSteps: 2 },
      meetingDays: ['2021-09-27']
    })
    expect(read.ok && read.value.setup).toEqual({
      ...defaultSetup,
      custom: [{ key: '1', mentee: 'Methods', mentor: 'Skills', compares: 'same', weight: 1 }],
      affinities: {
        mentees: ['a', 'c'],
        mentors: ['b'],
        mentee: [0, 1],
        mentor: [0, 0],
        score: [250_000, -1_000_000]
      },
      ratings: [{ ...pair, rating: 4 }],
      conflicts: [{ ...pair, verdict: 'none' }],
      earlierPairs: [{ ...pair, edition: '2025' }],
      groupForbids: [
        {
          key: '1',
          mentees: { by: { kind: 'question', question: 'your track' }, answers: ['Robots'] },
          mentors: { by: { kind: 'person' }, answers: ['b'] },
          state: { kind: 'soft', penalty: 50_000 },
          reason: ''
        }
      ],
      limits: { ...defaultSetup.limits, mostSteps: 2 },
      meetingDays: ['2021-09-27']
    })
  })

  it('reads rules over questions, and exceptions from them by their places', () => {
    const pair = { mentee: 'a', mentor: 'b' }
    const read = parseSetup({
      questionRules: [
        { mentee: 'Department', mentor: 'Unit', asks: 'different' },
        { mentee: 'g', mentor: 'g', asks: 'steps', order: ['AA', 'AO'], fewest: 1, most: 2, state: 'soft' },
        { mentee: 'y', mentor: 'y', asks: 'near', most: 2.5, state: 'off', forbidsUnknown: true }
      ],
      exemptions: [{ ...pair, rules: ['sameInstitution'], questionRules: [2] }]
    })
    const grade = {
      key: '2',
      mentee: 'g',
      mentor: 'g',
      asks: { kind: 'steps', order: ['AA', 'AO'], fewest: 1, most: 2 },
      forbidsUnknown: false
    }
    const department = { key: '1', mentee: 'Department', mentor: 'Unit', asks: { kind: 'different' } }
    expect(read.ok && read.value.setup.questionRules).toEqual([
      { rule: { ...department, forbidsUnknown: false }, state: { kind: 'hard' } },
      { rule: grade, state: { kind: 'soft', penalty: 100_000 } },
      {
        rule: { key: '3', mentee: 'y', mentor: 'y', asks: { kind: 'near', most: 2.5 }, forbidsUnknown: true },
        state: { kind: 'off' }
      }
    ])
    expect(read.ok && read.value.setup.exemptions).toEqual([
      { ...pair, rules: ['sameInstitution', grade], reason: '' }
    ])
  })

  const question = { mentee: 'g', mentor: 'g' }

  it.each([
    [
      { questionRules: [{ ...question, asks: 'steps', fewest: 2, most: 1 }] },
      { kind: 'out-of-range', where: 'questionRules[0].most', bound: 'minimum', limit: 2 }
    ],
    [
      { questionRules: [{ ...question, asks: 'equal' }] },
      {
        kind: 'not-a-choice',
        where: 'questionRules[0].asks',
        choices: ['same', 'different', 'near', 'steps']
      }
    ],
    [
      { questionRules: [{ ...question, asks: 'near' }] },
      { kind: 'wrong-type', where: 'questionRules[0].most', expected: 'number' }
    ],
    [
      { questionRules: [{ ...question, asks: 'same', most: 3 }] },
      { kind: 'unknown-key', where: 'questionRules[0]', key: 'most' }
    ],
    [
      { questionRules: [{ ...question, asks: 'same', state: 'firm' }] },
      { kind: 'wrong-type', where: 'questionRules[0].state', expected: 'rule-state' }
    ],
    [
      { questionRules: [{ ...question, asks: 'steps', order: ['A', 'B', 'a '], fewest: 0, most: 1 }] },
      { kind: 'listed-twice', where: 'questionRules[0].order[2]' }
    ],
    [
      { exemptions: [{ mentee: 'a', mentor: 'b', questionRules: [1] }] },
      { kind: 'out-of-range', where: 'exemptions[0].questionRules[0]', bound: 'maximum', limit: 0 }
    ],
    [
      { exemptions: [{ mentee: 'a', mentor: 'b' }] },
      { kind: 'out-of-range', where: 'exemptions[0].rules', bound: 'minimum', limit: 1 }
    ],
    [
      { rules: { stageGap: { soft: 2 } } },
      { kind: 'out-of-range', where: 'rules.stageGap.soft', bound: 'maximum', limit: 1 }
    ],
    [
      { rules: { stageGap: { hard: 1 } } },
      { kind: 'wrong-type', where: 'rules.stageGap.soft', expected: 'number' }
    ],
    [{ meetingDays: ['27.9.2021'] }, { kind: 'wrong-type', where: 'meetingDays[0]', expected: 'day' }],
    [{ wieghts: {} }, { kind: 'unknown-key', where: '', key: 'wieghts' }],
    [{ weights: { expertize: 1 } }, { kind: 'unknown-key', where: 'weights', key: 'expertize' }],
    [JSON.parse('{"__proto__": {}}'), { kind: 'unknown-key', where: '', key: '__proto__' }],
    [
      { locks: [{ mentee: 'a', mentor: 'b', note: '' }] },
      { kind: 'unknown-key', where: 'locks[0]', key: 'note' }
    ],
    [[], { kind: 'wrong-type', where: '', expected: 'object' }],
    [null, { kind: 'wrong-type', where: '', expected: 'object' }],
    [{ weights: { text: '3' } }, { kind: 'wrong-type', where: 'weights.text', expected: 'number' }],
    [
      { weights: { text: Number.POSITIVE_INFINITY } },
      { kind: 'wrong-type', where: 'weights.text', expected: 'number' }
    ],
    [{ rules: { samePerson: 1 } }, { kind: 'wrong-type', where: 'rules.samePerson', expected: 'rule-state' }],
    [{ forbids: [{ mentee: 'a' }] }, { kind: 'wrong-type', where: 'forbids[0].mentor', expected: 'string' }],
    [{ forbids: [{ mentee: '', mentor: 'b' }] }, { kind: 'empty-text', where: 'forbids[0].mentee' }],
    [{ seed: 1.5 }, { kind: 'wrong-type', where: 'seed', expected: 'int' }],
    [{ weights: { text: -1 } }, { kind: 'out-of-range', where: 'weights.text', bound: 'minimum', limit: 0 }],
    [{ balance: 2e6 }, { kind: 'out-of-range', where: 'balance', bound: 'maximum', limit: 1e6 }],
    [{ balance: 0.1234567 }, { kind: 'too-many-decimals', where: 'balance' }],
    [
      { policy: 'best' },
      {
        kind: 'not-a-choice',
        where: 'policy',
        choices: ['most-matched', 'best-total', 'worst-off-first', 'leximin']
      }
    ]
  ])('refuses %j and says where', (json: unknown, fault) => {
    expect(parseSetup(json)).toEqual({ ok: false, error: fault })
  })
})

describe('createSetupJsonSchema', () => {
  it('describes the same file: every part optional, no key beside them', () => {
    const schema = createSetupJsonSchema()
    expect(schema).not.toHaveProperty('required')
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { weights: { properties: { expertise: { default: 5, minimum: 0 } } } }
    })
  })
})
