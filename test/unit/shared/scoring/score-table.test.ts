import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pool } from '#shared/domain/participant'
import { defaultSetup, type Setup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { allocateOwn, createTableMaker, type ScoreTable } from '#shared/scoring/score-table'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { answers, pools, setups, told } from '../../../support/scoring-arbitraries'

type Edition = { readonly pool: Pool; readonly setup: Setup }
type Change = (edition: Edition) => Edition

const role = fc.constantFrom('mentee', 'mentor')

/** What may happen to an edition between two tables: one person, one weight, one rule, or all settings. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(role, fc.nat(5), answers).map(
    ([role, at, said]): Change =>
      ({ pool, setup }) => ({
        setup,
        pool:
          role === 'mentee'
            ? { ...pool, mentees: replaced(pool.mentees, at, (id) => createMentee({ ...said, id })) }
            : { ...pool, mentors: replaced(pool.mentors, at, (id) => createMentor({ ...said, id })) }
      })
  ),
  fc.tuple(role, fc.nat(5), told).map(
    ([role, at, said]): Change =>
      ({ pool, setup }) => {
        const id = pool[`${role}s`][at]?.id ?? 'gone'
        const confidential = { ...pool.confidential, [role]: new Map(pool.confidential[role]).set(id, said) }
        return { setup, pool: { ...pool, confidential } }
      }
  ),
  fc.tuple(role, fc.nat(5)).map(
    ([role, at]): Change =>
      ({ pool, setup }) => ({
        setup,
        pool: { ...pool, [`${role}s`]: pool[`${role}s`].filter((_, index) => index !== at) }
      })
  ),
  fc.tuple(role, answers, fc.boolean()).map(
    ([role, said, isFirst]): Change =>
      ({ pool, setup }) => {
        const id = `new ${pool.mentees.length} ${pool.mentors.length} ${isFirst}`
        const one = role === 'mentee' ? createMentee({ ...said, id }) : createMentor({ ...said, id })
        const others = pool[`${role}s`].filter((other) => other.id !== id)
        return { setup, pool: { ...pool, [`${role}s`]: isFirst ? [one, ...others] : [...others, one] } }
      }
  ),
  fc.tuple(fc.constantFrom('expertise', 'text', 'wishes', 'region'), fc.nat(7)).map(
    ([name, weight]): Change =>
      ({ pool, setup }) => ({ pool, setup: { ...setup, weights: { ...setup.weights, [name]: weight } } })
  ),
  setups.map(
    (next): Change =>
      ({ pool, setup }) => ({ pool, setup: { ...setup, rules: next.rules, conflicts: next.conflicts } })
  ),
  setups.map(
    (setup): Change =>
      ({ pool }) => ({ pool, setup })
  )
)

function replaced<P extends { readonly id: string }>(
  people: readonly P[],
  at: number,
  make: (id: string) => P
): readonly P[] {
  return people.map((person, index) => (index === at ? make(person.id) : person))
}

describe('the table of all scores', () => {
  it('is after any changes the same as one made from nothing, number by number', () => {
    fc.assert(
      fc.property(pools, setups, fc.array(change, { minLength: 1, maxLength: 6 }), (pool, setup, changes) => {
        const memory = createMemory()
        const make = createTableMaker(allocateOwn)
        let edition: Edition = { pool, setup }
        const tables: { readonly table: ScoreTable; readonly asMade: ReturnType<typeof numbersOf> }[] = []
        for (const next of [(same: Edition) => same, ...changes]) {
          edition = next(edition)
          const table = make(edition.pool, createScoring(edition.pool, edition.setup, memory))
          const fresh = createTableMaker(allocateOwn)(
            edition.pool,
            createScoring(edition.pool, edition.setup)
          )
          expect(numbersOf(table)).toEqual(numbersOf(fresh))
          tables.push({ table, asMade: numbersOf(table) })
        }
        for (const { table, asMade } of tables) expect(numbersOf(table)).toEqual(asMade)
      }),
      { seed: 1, numRuns: 80 }
    )
  })

  it('weighs near numbers anew for everybody once somebody answers with a far one', () => {
    const custom = [{ key: 'q', mentee: 'Years', mentor: 'Years', compares: 'near', weight: 2 }] as const
    const answer = (text: string) => ({ custom: [{ heading: 'Years', column: 'K', text }] })
    const mentors = [createMentor({ id: 'm', ...answer('3') })]
    const near = createPool({
      mentors,
      mentees: [createMentee({ id: 'a', ...answer('5') }), createMentee({ id: 'b', ...answer('1') })]
    })
    const far = { ...near, mentees: replaced(near.mentees, 1, (id) => createMentee({ id, ...answer('13') })) }
    const memory = createMemory()
    const make = createTableMaker(allocateOwn)
    const tableOf = (pool: Pool) => make(pool, createScoring(pool, { ...defaultSetup, custom }, memory))
    expect([...tableOf(near).score]).toEqual([500_000, 500_000])
    expect([...tableOf(far).score]).toEqual([800_000, 0])
  })
})

function numbersOf({ score, rule }: ScoreTable) {
  return { score: [...score], rule: [...rule] }
}
