import { describe, expect, it } from 'vitest'
import { defaultSetup } from '#shared/domain/setup'
import { explainMatching, findExchangeFor, regretsOf, toLinear } from '#shared/proposal/explain-matching'
import { createPrepared } from '../../../support/create-prepared'

/** Two mentors with a place each and three mentees: Ann fits a, Bob fits a and b, Cyd fits b. */
const prepared = createPrepared()
const explanation = explainMatching(prepared, toLinear('most-matched'))

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
    expect(exchange?.moves[0]).toEqual({ mentee: 'bob', from: null, to: 'a' })
  })

  it('starts from the board when that is as good as the proposal', () => {
    const board = [
      { mentee: 'ann', mentor: 'a' },
      { mentee: 'cyd', mentor: 'b' }
    ]
    const exchange = findExchangeFor(explanation, { mentee: 'bob', mentor: 'a' }, board)
    expect(exchange).toMatchObject({ isFromBoard: true })
    expect(exchange?.moves).toEqual([
      { mentee: 'bob', from: null, to: 'a' },
      { mentee: 'ann', from: 'a', to: null }
    ])
  })

  it('has no exchange for people who are no candidates', () => {
    expect(findExchangeFor(explanation, { mentee: 'bob', mentor: 'nobody' }, [])).toBeNull()
  })
})
