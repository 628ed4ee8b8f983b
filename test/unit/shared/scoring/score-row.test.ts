import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory } from '#shared/scoring/memory'
import { createScoredRow } from '#shared/scoring/score-row'
import { pools, setups } from '../../../support/scoring-arbitraries'

describe('a row of scores', () => {
  it('is what its pairs score one by one, whatever was kept from other setups and pools', () => {
    const memory = createMemory()
    fc.assert(
      fc.property(pools, fc.array(setups, { minLength: 1, maxLength: 3 }), (pool, all) => {
        for (const setup of all) {
          const kept = createScoring(pool, setup, memory)
          const fresh = createScoring(pool, setup)
          pool.mentees.forEach((_, mentee) => {
            const { score, rule } = kept.rows().fill(mentee, createScoredRow(pool.mentors.length))
            expect([...score]).toEqual(pool.mentors.map((_, mentor) => fresh.millionths(mentee, mentor)))
            expect([...rule].map((place) => fresh.rules[place] ?? null)).toEqual(
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
          const { score } = scoring.rows().fill(mentee, createScoredRow(pool.mentors.length))
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

/** As the README says it: the weighted mean over the known criteria, rounded half up to millionths. */
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
