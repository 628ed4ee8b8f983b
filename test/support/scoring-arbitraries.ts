import fc from 'fast-check'
import { careerStages } from '#shared/domain/career-stage'
import type { GroupForbid } from '#shared/domain/group-forbid'
import type { Mentee, Mentor, Pool } from '#shared/domain/participant'
import type { QuestionDemand } from '#shared/domain/question-rule'
import type { Registration } from '#shared/domain/registration'
import { sectors } from '#shared/domain/sector'
import { criterionNames, defaultSetup, type RuleState, ruleNames, type Setup } from '#shared/domain/setup'
import { toAffinityTable } from '#shared/domain/setup-file-parts'
import { createMentee, createMentor, createPool } from './create-participant'

const names = ['Ana Sol', 'Bo Li', 'Jane Doe', 'Omar Haddad']
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const some = (...texts: readonly string[]) => fc.subarray([...texts])
const named = fc.array(
  fc.tuple(
    fc.constantFrom(...names, 'Lake University', 'Jane Doe, d@hill.example'),
    fc.constantFrom('', ': yes', ' (maybe)', ' – no')
  ),
  { maxLength: 2 }
)

/** Answers that often meet on the other side. */
export const answers: fc.Arbitrary<Partial<Omit<Registration, 'role'>>> = fc.record({
  name: orNull(fc.constantFrom(...names)),
  email: orNull(
    fc.constantFrom('a@lac.example', 'b@cs.lac.example', 'e@ml.lac.example', 'c@gmail.com', 'd@hill.example')
  ),
  institution: orNull(fc.constantFrom('Lake University', 'The Lake Univ.', 'Hill')),
  country: orNull(fc.constantFrom('FR', 'DE', 'JP')),
  timeZone: orNull(fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'UTC+05:30', 'Mars')),
  stage: orNull(fc.constantFrom(...careerStages)),
  sector: orNull(fc.constantFrom(...sectors)),
  areas: some('MRI', 'CT', 'Robotics', 'Deep learning'),
  goals: some('grants', 'industry', 'x'),
  languages: some('English', 'French', 'Hindi'),
  text: fc.constantFrom('', 'Robotic surgery', 'surgery of the heart', 'retail AI'),
  custom: fc.array(
    fc.record({
      heading: fc.constantFrom('Methods', 'Advisor'),
      column: fc.constant('K'),
      text: fc.constantFrom(
        '',
        'R; Python',
        'python',
        '3',
        '7 years',
        '12',
        'Jane Doe',
        'Jane Doe, d@hill.example'
      )
    }),
    { maxLength: 2 }
  ),
  wishes: fc
    .tuple(named, named, fc.subarray([...sectors], { maxLength: 2 }))
    .map(([people, avoided, sought]) => ({
      people: people.map((parts) => parts.join('')),
      avoided: avoided.map(([who]) => who),
      sectors: sought
    }))
})

export const told = fc.record({
  identities: some('woman', 'lgbtq'),
  identityWish: fc.constantFrom('similar', 'no-wish', null),
  identitySought: orNull(fc.constantFrom('Woman'))
})

const people = fc.array(fc.tuple(answers, told), { minLength: 1, maxLength: 5 })

/** Small pools whose people have something in common. */
export const pools: fc.Arbitrary<Pool> = fc.tuple(people, people).map(([mentees, mentors]) =>
  createPool({
    mentees: mentees.map(([one], index): Mentee => createMentee({ ...one, id: `e${index}` })),
    mentors: mentors.map(([one], index): Mentor => createMentor({ ...one, id: `m${index}` })),
    told: {
      mentee: Object.fromEntries(mentees.map(([, one], index) => [`e${index}`, one])),
      mentor: Object.fromEntries(mentors.map(([, one], index) => [`m${index}`, one]))
    }
  })
)

const state: fc.Arbitrary<RuleState> = fc.oneof(
  fc.constantFrom<RuleState>({ kind: 'off' }, { kind: 'hard' }),
  fc.integer({ min: 0, max: 700_000 }).map((penalty): RuleState => ({ kind: 'soft', penalty }))
)
const pair = fc.record({
  mentee: fc.constantFrom('e0', 'e1', 'gone'),
  mentor: fc.constantFrom('m0', 'm1')
})

/** What may be asked of two answers. */
export const demands: fc.Arbitrary<QuestionDemand> = fc.oneof(
  fc.constantFrom<QuestionDemand>({ kind: 'same' }, { kind: 'different' }),
  fc.constantFrom(0, 1.5, 5).map((most): QuestionDemand => ({ kind: 'near', most })),
  fc
    .tuple(
      fc.option(fc.shuffledSubarray(['R; Python', '3', '7 years', 'Jane Doe'])),
      fc.integer({ min: -3, max: 3 }),
      fc.nat({ max: 3 })
    )
    .map(([order, fewest, more]): QuestionDemand => ({ kind: 'steps', order, fewest, most: fewest + more }))
)

const questionRules: fc.Arbitrary<Setup['questionRules']> = fc
  .array(fc.tuple(demands, fc.boolean(), state), { maxLength: 2 })
  .map((rules) =>
    rules.map(([asks, forbidsUnknown, how], index) => ({
      rule: { key: `${index}`, mentee: 'Methods', mentor: 'methods', asks, forbidsUnknown },
      state: how
    }))
  )

/** Setups that touch every criterion and every rule. */
export const setups: fc.Arbitrary<Setup> = fc
  .record({
    weights: fc.tuple(...criterionNames.map(() => fc.constantFrom(0, 0.3, 1, 5))),
    states: fc.tuple(...ruleNames.map(() => state)),
    ratings: fc.array(pair, { maxLength: 2 }),
    affinities: fc.array(pair, { maxLength: 2 }),
    conflicts: fc.array(fc.tuple(pair, fc.constantFrom('conflict', 'none')), { maxLength: 2 }),
    earlier: fc.array(fc.tuple(pair, fc.constantFrom('2024', '2025')), { maxLength: 2 }),
    forbids: fc.array(pair, { maxLength: 1 }),
    groupForbids: fc.array(
      fc.tuple(
        fc.constantFrom('FR', 'DE'),
        pair,
        fc.constantFrom<GroupForbid['state']>({ kind: 'hard' }, { kind: 'soft', penalty: 200_000 })
      ),
      { maxLength: 2 }
    ),
    compares: fc.constantFrom('same', 'overlap', 'near'),
    questionRules,
    meetingDays: fc.constantFrom([], ['2021-03-20', '2021-07-01'])
  })
  .map(({ weights, states, compares, ...pairs }) => ({
    ...defaultSetup,
    weights: { ...defaultSetup.weights, ...zip(criterionNames, weights) },
    rules: { ...defaultSetup.rules, ...zip(ruleNames, states) },
    questionRules: pairs.questionRules,
    custom: [{ key: 'q', mentee: 'Methods', mentor: 'methods', compares, weight: 2 }],
    ratings: pairs.ratings.map((one) => ({ ...one, rating: 4 })),
    affinities: toAffinityTable(pairs.affinities.map((one, index) => ({ ...one, score: index - 0.5 }))),
    conflicts: pairs.conflicts.map(([one, verdict]) => ({ ...one, verdict })),
    earlierPairs: pairs.earlier.map(([one, edition]) => ({ ...one, edition })),
    forbids: pairs.forbids.map((one) => ({ ...one, reason: 'because' })),
    groupForbids: pairs.groupForbids.map(([country, { mentor }, how], index) => ({
      key: `${index}`,
      mentees: { by: { kind: 'field', field: 'country' }, answers: [country] },
      mentors: { by: { kind: 'person' }, answers: [mentor] },
      state: how,
      reason: 'because'
    })),
    meetingDays: pairs.meetingDays
  }))

function zip<V>(keys: readonly string[], values: readonly V[]): Record<string, V> {
  return Object.fromEntries(
    keys.flatMap((key, index) => (index in values ? [[key, values[index] as V]] : []))
  )
}
