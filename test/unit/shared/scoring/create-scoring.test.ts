import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { withOnly } from '../../../support/score-criterion'

const none = withOnly('text', defaultSetup).weights
const pair = createPool({
  mentees: [
    createMentee({ areas: ['MRI', 'CT', 'PET'], goals: ['x', 'y'], stage: 'postdoc', country: 'FR' })
  ],
  mentors: [createMentor({ areas: ['MRI'], goals: ['x'], stage: 'professor', country: 'DE' })]
})

describe('a score', () => {
  it('is the weighted mean over the known criteria', () => {
    // Stage .9 × 2, region .5 × 1, goals .5 × 3.
    const scoring = createScoring(pair, {
      ...defaultSetup,
      weights: { ...defaultSetup.weights, expertise: 0 }
    })
    expect(scoring.millionths(0, 0)).toBe(Math.floor((2 * 900_000 + 500_000 + 3 * 500_000) / 6 + 0.5))
  })

  it('says on how many of the asked criteria it rests', () => {
    const score = createScoring(pair, {
      ...defaultSetup,
      weights: { ...defaultSetup.weights, region: 0 }
    }).scorePair(0, 0)
    expect(score).toMatchObject({ known: 3, asked: 8 })
    expect(score.contributions.map(({ criterion }) => criterion)).not.toContain('region')
  })

  it('is 0 and rests on nothing when nothing is known', () => {
    const score = createScoring(createPool(), defaultSetup).scorePair(0, 0)
    expect(score).toMatchObject({ millionths: 0, known: 0, asked: 9 })
  })

  it('leaves an unanswered question out instead of counting zero', () => {
    const mentors = [createMentor({ areas: ['MRI'] })]
    const silent = createScoring(
      createPool({ mentees: [createMentee({ areas: ['MRI'] })], mentors }),
      defaultSetup
    )
    expect(silent.millionths(0, 0)).toBe(1_000_000)
  })

  it.each([
    { weights: { region: 1, goals: 2 }, countries: ['FR', 'DE'], offered: ['z'], millionths: 166_667 },
    // The mean of .5 and .333333 is .4166665: the half rounds up.
    { weights: { region: 1, goals: 1 }, countries: ['FR', 'DE'], offered: ['x'], millionths: 416_667 },
    { weights: { region: 1, goals: 0.1 }, countries: ['FR', 'FR'], offered: ['z'], millionths: 909_091 },
    { weights: { region: 1, goals: 1e-9 }, countries: ['FR', 'FR'], offered: ['z'], millionths: 1_000_000 }
  ])('is exact and rounds half up: $weights of $countries and $offered is $millionths', (given) => {
    const [menteeCountry = null, mentorCountry = null] = given.countries
    const pool = createPool({
      mentees: [createMentee({ country: menteeCountry, goals: ['x', 'y', 'v'] })],
      mentors: [createMentor({ country: mentorCountry, goals: given.offered })]
    })
    const weights = { ...none, text: 0, ...given.weights }
    expect(createScoring(pool, { ...defaultSetup, weights }).millionths(0, 0)).toBe(given.millionths)
  })

  it('does not change when all weights are multiplied', () => {
    const times = (factor: number): number => {
      const weights = {
        ...none,
        text: 0,
        expertise: 5 * factor,
        goals: 3 * factor,
        stage: 2 * factor,
        region: factor
      }
      return createScoring(pair, { ...defaultSetup, weights }).millionths(0, 0)
    }
    expect([0.001, 0.1, 3, 1000].map(times)).toEqual([1, 1, 1, 1].map(times))
  })

  it('is the same number with and without its parts', () => {
    const scoring = createScoring(pair, defaultSetup)
    expect(scoring.scorePair(0, 0).millionths).toBe(scoring.millionths(0, 0))
  })

  it('equals the mean in big integers for any weights', () => {
    const decimal = fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths / 100)
    const scoring = (weights: readonly number[]): ReturnType<typeof createScoring> => {
      const [expertise = 0, goals = 0, stage = 0, region = 0] = weights
      return createScoring(pair, {
        ...defaultSetup,
        weights: { ...none, text: 0, expertise, goals, stage, region }
      })
    }
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 4, maxLength: 4 }), (weights) => {
        const { contributions, millionths } = scoring(weights).scorePair(0, 0)
        const shares = contributions.map(({ weight }) => BigInt(Math.round(weight * 100)))
        const values = contributions.map(({ value }) => BigInt(Math.round((value ?? 0) * 1e6)))
        const whole = shares.reduce((sum, share) => sum + share, 0n)
        const part = shares.reduce((sum, share, index) => sum + share * (values[index] ?? 0n), 0n)
        expect(millionths).toBe(whole === 0n ? 0 : Number((2n * part + whole) / (2n * whole)))
      }),
      { seed: 1 }
    )
  })

  it('opens into contributions that give it', () => {
    const { contributions, millionths } = createScoring(pair, defaultSetup).scorePair(0, 0)
    const known = contributions.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]))
    const sum = known.reduce((total, { value, weight }) => total + value * weight, 0)
    const weights = known.reduce((total, { weight }) => total + weight, 0)
    expect(millionths / 1e6).toBeCloseTo(sum / weights, 6)
  })
})
