import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { QuestionRule } from '#shared/domain/question-rule'
import { defaultSetup, type RuleState, type Setup } from '#shared/domain/setup'
import { blockSentence } from '#shared/messages/blocks'
import { countForbidden } from '#shared/scoring/count-forbidden'
import { createScoring } from '#shared/scoring/create-scoring'
import { listConcerned } from '#shared/scoring/list-concerned'
import { createMemory } from '#shared/scoring/memory'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createQuestionRule } from '../../../support/create-question-rule'
import { demands } from '../../../support/scoring-arbitraries'

const hard: RuleState = { kind: 'hard' }

const answered = (text: string) => ({ custom: [{ heading: 'Grade', column: 'F', text }] })

function createSides(mentees: readonly string[], mentors: readonly string[]): Pool {
  return createPool({
    mentees: mentees.map((text, index) => createMentee({ id: `e${index}`, ...answered(text) })),
    mentors: mentors.map((text, index) => createMentor({ id: `m${index}`, ...answered(text) }))
  })
}

const under = (rule: QuestionRule, state: RuleState = hard): Setup => ({
  ...defaultSetup,
  questionRules: [{ rule, state }]
})

function blockOf(mentee: string, mentor: string, change: Partial<QuestionRule>): Block | null {
  return createScoring(createSides([mentee], [mentor]), under(createQuestionRule(change))).blockOf(0, 0)
}

describe('a rule over a question', () => {
  it.each([
    ['EO', 'EO', true],
    ['EO', 'heo', false],
    ['EO', 'SEO', false],
    ['AO', 'SEO', true],
    ['HEO', 'EO', true],
    ['EO', 'Perm Sec', false],
    ['', 'SEO', false]
  ])('asks for one or two steps above: %s with %s', (mentee, mentor, isForbidden) => {
    expect(blockOf(mentee, mentor, {}) !== null).toBe(isForbidden)
  })

  it.each([
    [{ kind: 'same' }, 'Peace', ' peace', false],
    [{ kind: 'same' }, 'C', 'C++', true],
    [{ kind: 'different' }, 'Peace', 'PEACE', true],
    [{ kind: 'different' }, 'Peace', 'Truth', false],
    [{ kind: 'near', most: 2 }, '5 years', 'seven', false],
    [{ kind: 'near', most: 2 }, '5 years', '7,0', false],
    [{ kind: 'near', most: 2 }, '5 years', '7.001', true],
    [{ kind: 'steps', order: null, fewest: 1, most: 2 }, 'Band 5', 'Band-7', false],
    [{ kind: 'steps', order: null, fewest: 1, most: 2 }, 'Band 5', 'Band 8', true],
    [{ kind: 'steps', order: null, fewest: -1, most: 0 }, 'Band 5', 'Band 4', false]
  ] as const)('asks %j of %s with %s', (...[asks, mentee, mentor, isForbidden]) => {
    expect(blockOf(mentee, mentor, { asks }) !== null).toBe(isForbidden)
  })

  it('lets be what it cannot compare, unless it is told to forbid it', () => {
    for (const [mentee, mentor] of [
      ['', 'SEO'],
      ['EO', 'n/a'],
      ['', '']
    ] as const) {
      expect(blockOf(mentee, mentor, {})).toBeNull()
      expect(blockOf(mentee, mentor, { forbidsUnknown: true })).toMatchObject({
        rule: 'question',
        isUnknown: true,
        steps: null
      })
    }
  })

  it('reads another question on each side, also under other spellings of the headings', () => {
    const pool = createPool({
      mentees: [createMentee({ custom: [{ heading: 'Your grade?', column: 'B', text: 'AA' }] })],
      mentors: [createMentor({ custom: [{ heading: 'GRADE ', column: 'C', text: 'SEO' }] })]
    })
    const rule = createQuestionRule({ mentee: 'your grade', mentor: 'grade' })
    expect(blockSentence(createScoring(pool, under(rule)).blockOf(0, 0) ?? never())).toBe(
      'The mentee answered “AA” to “your grade”, the mentor answered “SEO” to “grade”: 4 above instead of 1 to 2 above.'
    )
  })

  it('takes its penalty off where it is soft, beside others of its kind', () => {
    const pool = createSides(['EO'], ['EO'])
    const grade = createQuestionRule()
    const other = createQuestionRule({ key: 'r2', asks: { kind: 'different' } })
    const scoring = createScoring(pool, {
      ...defaultSetup,
      questionRules: [
        { rule: grade, state: { kind: 'soft', penalty: 100_000 } },
        { rule: other, state: { kind: 'soft', penalty: 30_000 } },
        { rule: { ...other, key: 'r3' }, state: { kind: 'off' } }
      ]
    })
    const { penalties } = scoring.scorePair(0, 0)
    expect(penalties.map(({ millionths }) => millionths)).toEqual([100_000, 30_000])
    expect(penalties.map(({ block }) => blockSentence(block))).toEqual([
      'To “grade” the mentee answered “EO”, the mentor “EO”: on the same step instead of 1 to 2 above.',
      'To “grade” the mentee answered “EO”, the mentor “EO”: another answer is asked for.'
    ])
    expect(scoring.blockingRules(0, 0)).toEqual([])
  })

  it('is named beside the other hard rules, and set aside for a pair by its key', () => {
    const [rule, other] = [
      createQuestionRule(),
      createQuestionRule({ key: 'r2', asks: { kind: 'different' } })
    ]
    const pool = createSides(['EO', 'EO'], ['EO'])
    const setup: Setup = {
      ...defaultSetup,
      questionRules: [
        { rule, state: hard },
        { rule: other, state: hard }
      ],
      exemptions: [
        { mentee: 'e0', mentor: 'm0', rules: [{ ...rule, asks: { kind: 'same' } }], reason: 'they asked' }
      ]
    }
    const scoring = createScoring(pool, setup)
    expect(scoring.blockingRules(0, 0)).toEqual([other])
    expect(scoring.blockingRules(1, 0)).toEqual([rule, other])
  })

  it('keeps what was prepared when only its state changes, and names the rule as it stands now', () => {
    const memory = createMemory()
    const pool = createSides(['EO'], ['EO'])
    const [first, second] = [createQuestionRule(), createQuestionRule()]
    expect(
      createScoring(pool, under(first, { kind: 'soft', penalty: 1 }), memory).scorePair(0, 0).penalties
    ).toHaveLength(1)
    expect(createScoring(pool, under(second), memory).blockingRule(0, 0)).toBe(second)
    const wider = createQuestionRule({ asks: { kind: 'steps', order: null, fewest: 0, most: 1 } })
    expect(createScoring(pool, under(wider), memory).blockingRule(0, 0)).toBeNull()
  })

  it('concerns exactly the pairs that the words say, found anew one by one', () => {
    const texts = ['', 'AA', 'ao', 'EO', '3', '4,5 years', '−2', 'n/a']
    const side = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 })
    const asked = fc
      .record({ asks: demands, forbidsUnknown: fc.boolean() })
      .map((change) => createQuestionRule(change))
    fc.assert(
      fc.property(side, side, asked, (mentees, mentors, rule) => {
        const pool = createSides(mentees, mentors)
        const scoring = createScoring(pool, under(rule))
        const found = mentees.flatMap((mentee, from) =>
          mentors.flatMap((mentor, to) => {
            const isForbidden = naive(rule, mentee, mentor)
            const block = scoring.blockOf(from, to)
            expect(block !== null).toBe(isForbidden)
            if (block !== null) expectWords(block, mentee, mentor)
            return isForbidden ? [`e${from} m${to}`] : []
          })
        )
        const memory = createMemory()
        const edition = { pool, setup: under(rule), memory }
        expect(listConcerned(rule, edition).map((pair) => `${pair.mentee} ${pair.mentor}`)).toEqual(found)
        expect(countForbidden(pool, under(rule, { kind: 'off' }), memory).get('question r1')).toBe(
          found.length
        )
      }),
      { seed: 4, numRuns: 100 }
    )
  })
})

/** The sentence names both answers and gives the gap that decided. */
function expectWords(block: Block, mentee: string, mentor: string): void {
  const words = blockSentence(block)
  for (const answer of [mentee, mentor]) expect(words).toContain(answer === '' ? 'no answer' : `“${answer}”`)
  if (block.rule !== 'question' || block.steps === null || block.steps === 0) return
  expect(words).toContain(`${Math.abs(block.steps)} `)
}

/** By the words of the rule alone. */
function naive({ asks, forbidsUnknown }: QuestionRule, mentee: string, mentor: string): boolean {
  const [a, b] = [mentee.toLowerCase(), mentor.toLowerCase()]
  if (asks.kind !== 'near' && asks.kind !== 'steps') {
    if (a === '' || b === '') return forbidsUnknown
    return (a === b) !== (asks.kind === 'same')
  }
  const order =
    asks.kind === 'steps' && asks.order !== null ? asks.order.map((one) => one.toLowerCase()) : null
  const place = (text: string): number => {
    if (order !== null) return order.includes(text) ? order.indexOf(text) : Number.NaN
    return Number.parseFloat(text.replace(',', '.').replace('−', '-'))
  }
  const gap = place(b) - place(a)
  if (Number.isNaN(gap)) return forbidsUnknown
  return asks.kind === 'near' ? Math.abs(gap) > asks.most : gap < asks.fewest || gap > asks.most
}

function never(): never {
  throw new Error('no rule forbids the pair')
}
