import { describe, expect, it } from 'vitest'
import type { GroupLimit } from '#shared/domain/group-limit'
import { defaultSetup } from '#shared/domain/setup'
import { explainMatching, findExchangeFor, regretsOf, toLinear } from '#shared/proposal/explain-matching'
import { createMentee, createMentor, createPool } from '../../../support/create-participant'
import { createPrepared } from '../../../support/create-prepared'

/** Two mentors with a place each and three mentees: Ann fits a, Bob fits a and b, Cyd fits b. */
const prepared = createPrepared()
const explanation = explainMatching(prepared, toLinear('most-matched'))

/** Two mentors with two places each; Ann and Bob of one country fit a better, Bob a little less than Ann. */
const peers = createPool({
  mentors: [
    createMentor({ id: 'a', email: 'a@one.example', areas: ['Registration', 'Segmentation'], places: 2 }),
    createMentor({ id: 'b', email: 'b@two.example', areas: ['Segmentation'], places: 2 })
  ],
  mentees: [
    createMentee({ id: 'ann', email: 'ann@x.example', areas: ['Registration'], country: 'CH' }),
    createMentee({
      id: 'bob',
      email: 'bob@y.example',
      areas: ['Registration', 'Segmentation'],
      country: 'CH'
    })
  ]
})

describe('an explained matching', () => {
  it('says what each mentor costs a mentee, and that a chosen one costs nothing', () => {
    const regrets = new Map(
      regretsOf(explanation, { role: 'mentee', id: 'ann' }).map((one) => [one.other, one])
    )
    expect(regrets.get('a')?.regret).toEqual({ places: 0, isOrderHurt: false, score: 0 })
    expect(regrets.get('b')?.regret?.places).toBe(0)
    expect(regrets.get('b')?.regret?.score).toBeGreaterThan(0)
  })

  it('says the same of the pair from the other side', () => {
    const ofMentor = regretsOf(explanation, { role: 'mentor', id: 'b' }).find(({ other }) => other === 'ann')
    const ofMentee = regretsOf(explanation, { role: 'mentee', id: 'ann' }).find(({ other }) => other === 'b')
    expect(ofMentor?.regret).toEqual(ofMentee?.regret)
  })

  it('knows nothing of who does not take part, and no cost where a lock leaves no place', () => {
    expect(regretsOf(explanation, { role: 'mentee', id: 'nobody' })).toEqual([])
    const locked = createPrepared({ ...defaultSetup, locks: [{ mentee: 'ann', mentor: 'a' }] })
    const regrets = regretsOf(explainMatching(locked, 'most-matched'), { role: 'mentee', id: 'cyd' })
    expect(regrets.find(({ other }) => other === 'a')).toEqual({ other: 'a', regret: null })
  })

  it('names the changes of the proposal when the board is another', () => {
    const exchange = findExchangeFor(explanation, { mentee: 'bob', mentor: 'a' }, [])
    expect(exchange).toMatchObject({ isFromBoard: false, seed: 1, regret: { places: 0 } })
    expect(exchange?.moves[0]).toEqual({ mentee: 'bob', from: null, to: 'a', because: null })
  })

  it('starts from the board when that is as good as the proposal', () => {
    const board = [
      { mentee: 'ann', mentor: 'a' },
      { mentee: 'cyd', mentor: 'b' }
    ]
    const exchange = findExchangeFor(explanation, { mentee: 'bob', mentor: 'a' }, board)
    expect(exchange).toMatchObject({ isFromBoard: true })
    expect(exchange?.moves).toEqual([
      { mentee: 'bob', from: null, to: 'a', because: null },
      { mentee: 'ann', from: 'a', to: null, because: null }
    ])
  })

  it('names the limit per group for which somebody leaves, and counts what that costs', () => {
    const limit: GroupLimit = { by: 'country', per: 'mentor', most: 1, mentees: [] }
    const explained = explainMatching(
      createPrepared({ ...defaultSetup, groupLimits: [limit] }, peers),
      'most-matched'
    )
    expect(explained.leavesLimitsOut).toBe(false)
    const exchange = findExchangeFor(explained, { mentee: 'bob', mentor: 'a' }, [])
    expect(exchange).toMatchObject({ regret: { places: 0 } })
    expect(exchange?.regret.score).toBeGreaterThan(0)
    expect(exchange?.moves).toEqual([
      { mentee: 'bob', from: 'b', to: 'a', because: null },
      { mentee: 'ann', from: 'a', to: 'b', because: limit }
    ])
  })

  it('says so where limits cross and costs leave them out', () => {
    const groupLimits: readonly GroupLimit[] = [
      { by: 'list', per: 'all', most: 1, mentees: ['ann', 'bob'] },
      { by: 'list', per: 'all', most: 1, mentees: ['bob', 'cyd'] }
    ]
    const explained = explainMatching(createPrepared({ ...defaultSetup, groupLimits }), 'most-matched')
    expect(explained.leavesLimitsOut).toBe(true)
  })

  it('has no exchange for people who are no candidates', () => {
    expect(findExchangeFor(explanation, { mentee: 'bob', mentor: 'nobody' }, [])).toBeNull()
  })
})
