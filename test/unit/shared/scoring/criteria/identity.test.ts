import { describe, expect, it } from 'vitest'
import { toOpenScore } from '#shared/domain/open-score'
import type { Contribution } from '#shared/domain/pair-score'
import type { ConfidentialAnswers } from '#shared/domain/registration'
import { defaultSetup } from '#shared/domain/setup'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMentee, createMentor, createPool } from '../../../../support/create-participant'
import { scoreCriterion } from '../../../../support/score-criterion'

type Told = Partial<ConfidentialAnswers>

function identity(mentee: Told, mentor: Told): Contribution | undefined {
  const told = { mentee: { 'e@x.example': mentee }, mentor: { 'r@x.example': mentor } }
  const mentees = [createMentee({ email: 'e@x.example' })]
  return scoreCriterion(
    'identity',
    createPool({ mentees, mentors: [createMentor({ email: 'r@x.example' })], told })
  )
}

describe('a wish of identity', () => {
  it.each<[Told, Told, number | null]>([
    [{ identitySought: 'Woman' }, { identities: ['woman', 'first generation'] }, 1],
    [{ identitySought: 'Woman' }, { identities: ['man'] }, 0],
    [{ identitySought: 'Woman' }, {}, null],
    [{ identityWish: 'similar', identities: ['LGBTQ+'] }, { identities: ['lgbtq'] }, 1],
    [{ identityWish: 'similar', identities: ['LGBTQ+'] }, { identities: ['man'] }, 0],
    [{ identityWish: 'similar' }, { identities: ['man'] }, null],
    [{ identityWish: 'no-wish', identitySought: 'Woman' }, { identities: ['woman'] }, null],
    [{ identities: ['woman'] }, { identities: ['woman'] }, null],
    [{ identities: ['woman'] }, { identityWish: 'similar', identities: ['woman'] }, 1]
  ])('%j asked of %j is worth %j', (mentee, mentor, value) => {
    expect(identity(mentee, mentor)?.value ?? null).toBe(value)
  })

  it('never shows what was told in confidence', () => {
    const met = identity({ identitySought: 'Woman' }, { identities: ['woman'] })
    const unmet = identity({ identitySought: 'Woman' }, { identities: ['man'] })
    expect(met?.fact).toEqual({ kind: 'identity' })
    expect(unmet?.fact).toEqual(met?.fact)
  })

  it('is not asked where nobody stated one', () => {
    expect(identity({ identities: ['woman'] }, { identities: ['woman'] })).toBeUndefined()
  })

  it('cannot be worked out of what leaves the desk', () => {
    const scored = (identities: readonly string[]) => {
      const told = {
        mentee: { 'e@x.example': { identitySought: 'Woman' } },
        mentor: { 'r@y.example': { identities } }
      }
      const mentees = [createMentee({ email: 'e@x.example', country: 'FR' })]
      const mentors = [createMentor({ email: 'r@y.example', country: 'DE' })]
      return createScoring(createPool({ mentees, mentors, told }), defaultSetup).scorePair(0, 0)
    }
    const [met, unmet] = [scored(['woman']), scored(['man'])]
    expect(met.millionths).toBeGreaterThan(unmet.millionths)
    expect(toOpenScore(met)).toEqual(toOpenScore(unmet))
    expect(toOpenScore(met).millionths).toBe(500_000)
  })
})
