import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { careerStages } from '#shared/domain/career-stage'
import type { Mentee, Mentor, Pool } from '#shared/domain/participant'
import type { Registration } from '#shared/domain/registration'
import { sectors } from '#shared/domain/sector'
import { criterionNames, defaultSetup, type RuleState, ruleNames, type Setup } from '#shared/domain/setup'
import { toAffinityTable } from '#shared/domain/setup-file-parts'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { blockingRules } from '#shared/scoring/rules'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'

const names = ['Ana Sol', 'Bo Li', 'Jane Doe', 'Omar Haddad']
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const some = (...texts: readonly string[]) => fc.subarray([...texts])
const named = fc.array(
  fc.tuple(fc.constantFrom(...names, 'Lake University'), fc.constantFrom('', ': yes', ' (maybe)', ' – no')),
  { maxLength: 2 }
)

/** Answers that often meet on the other side. */
const answers: fc.Arbitrary<Partial<Omit<Registration, 'role'>>> = fc.record({
  name: orNull(fc.constantFrom(...names)),
  email: orNull(fc.constantFrom('a@lac.example', 'b@cs.lac.example', 'c@gmail.com', 'd@hill.example')),
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
      text: fc.constantFrom('', 'R; Python', 'python', '3', '7 years', 'Jane Doe')
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

const told = fc.record({
  identities: some('woman', 'lgbtq'),
  identityWish: fc.constantFrom('similar', 'no-wish', null),
  identitySought: orNull(fc.constantFrom('Woman'))
})

const people = fc.array(fc.tuple(answers, told), { minLength: 1, maxLength: 5 })

const pools: fc.Arbitrary<Pool> = fc.tuple(people, people).map(([mentees, mentors]) =>
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

const setups: fc.Arbitrary<Setup> = fc
  .record({
    weights: fc.tuple(...criterionNames.map(() => fc.constantFrom(0, 0.3, 1, 5))),
    states: fc.tuple(...ruleNames.map(() => state)),
    ratings: fc.array(pair, { maxLength: 2 }),
    affinities: fc.array(pair, { maxLength: 2 }),
    conflicts: fc.array(fc.tuple(pair, fc.constantFrom('conflict', 'none')), { maxLength: 2 }),
    forbids: fc.array(pair, { maxLength: 1 }),
    compares: fc.constantFrom('same', 'overlap', 'near'),
    meetingDays: fc.constantFrom([], ['2021-03-20', '2021-07-01'])
  })
  .map(({ weights, states, compares, ...pairs }) => ({
    ...defaultSetup,
    weights: { ...defaultSetup.weights, ...zip(criterionNames, weights) },
    rules: { ...defaultSetup.rules, ...zip(ruleNames, states) },
    custom: [{ key: 'q', mentee: 'Methods', mentor: 'methods', compares, weight: 2 }],
    ratings: pairs.ratings.map((one) => ({ ...one, rating: 4 })),
    affinities: toAffinityTable(pairs.affinities.map((one, index) => ({ ...one, score: index - 0.5 }))),
    conflicts: pairs.conflicts.map(([one, verdict]) => ({ ...one, verdict })),
    forbids: pairs.forbids.map((one) => ({ ...one, reason: 'because' })),
    meetingDays: pairs.meetingDays
  }))

function zip<V>(keys: readonly string[], values: readonly V[]): Record<string, V> {
  return Object.fromEntries(
    keys.flatMap((key, index) => (index in values ? [[key, values[index] as V]] : []))
  )
}

describe('a row of scores', () => {
  it('is what its pairs score one by one, whatever was kept from other setups and pools', () => {
    const memory = createMemory()
    fc.assert(
      fc.property(pools, fc.array(setups, { minLength: 1, maxLength: 3 }), (pool, all) => {
        for (const setup of all) {
          const kept = createScoring(pool, setup, memory)
          const fresh = createScoring(pool, setup)
          pool.mentees.forEach((_, mentee) => {
            const { score, rule } = kept.row(mentee)
            expect([...score]).toEqual(pool.mentors.map((_, mentor) => fresh.millionths(mentee, mentor)))
            expect([...rule].map((place) => blockingRules[place] ?? null)).toEqual(
              pool.mentors.map((_, mentor) => fresh.blockingRule(mentee, mentor))
            )
          })
        }
      }),
      { seed: 1, numRuns: 300 }
    )
  })

  it('is the weighted mean in big integers, less the penalties', () => {
    fc.assert(
      fc.property(pools, setups, (pool, setup) => {
        const scoring = createScoring(pool, setup)
        pool.mentees.forEach((_, mentee) => {
          const { score } = scoring.row(mentee)
          expect([...score]).toEqual(
            pool.mentors.map((_, mentor) => naive(scoring.scorePair(mentee, mentor)))
          )
        })
      }),
      { seed: 2, numRuns: 200 }
    )
  })
})

type Opened = ReturnType<ReturnType<typeof createScoring>['scorePair']>

/** By the contract's words: the weighted mean over the known criteria, rounded half up to millionths. */
function naive({ contributions, penalties }: Opened): number {
  let [part, whole] = [0n, 0n]
  for (const { value, weight } of contributions) {
    if (value === null) continue
    const tenths = BigInt(Math.round(weight * 10))
    part += tenths * BigInt(Math.round(value * 1e6))
    whole += tenths
  }
  const mean = whole === 0n ? 0 : Number((2n * part + whole) / (2n * whole))
  return Math.max(
    0,
    penalties.reduce((rest, { millionths }) => rest - millionths, mean)
  )
}
