import { describe, expect, it } from 'vitest'
import { createScoring } from '#shared/scoring/create-scoring'
import { createScoreStore, tableFor } from '../../../../renderer/state/score-store'
import { createScoringAnswers } from '../../../../renderer/state/scoring-answers'
import { importFile, openSession, settle } from '../../../support/open-session'

const never = (): never => {
  throw new Error('this scorer is not asked for that')
}
const neverAsked = { measure: never, assign: never, listConcerned: never, findPossibleConflicts: never }

async function openEdition() {
  const { session } = openSession({})
  await importFile(session, 'mentor')
  await importFile(session, 'mentee')
  await settle()
  const { edition, scores } = session
  const table = () => {
    const { pool, edition: now } = edition.state.getState()
    return tableFor(scores.state.getState(), pool, now.setup)
  }
  return { ...session, table }
}

/** What each pair scores by itself, row by row. */
function pairByPair({ edition }: Awaited<ReturnType<typeof openEdition>>): readonly number[] {
  const { pool, edition: now } = edition.state.getState()
  const scoring = createScoring(pool, now.setup)
  return pool.mentees.flatMap((_, mentee) =>
    pool.mentors.map((_, mentor) => scoring.millionths(mentee, mentor))
  )
}

describe('the scores of the edition on the desk', () => {
  it('are all there after an import, and again after a weight has changed; the board says the same meanwhile', async () => {
    const session = await openEdition()
    const { edition, table, board } = session
    expect([...(table()?.score ?? [])]).toEqual(pairByPair(session))
    await edition.perform({ kind: 'set-weight', criterion: 'region', weight: 9 })
    const { pool } = edition.state.getState()
    const meanwhile = boardScores()
    await settle()
    expect([...(table()?.score ?? [])]).toEqual(pairByPair(session))
    expect(meanwhile).toEqual(pairByPair(session))
    expect(boardScores()).toEqual(pairByPair(session))

    function boardScores() {
      const { scores } = board(edition.state.getState())
      return pool.mentees.flatMap(({ id }) => pool.mentors.map((mentor) => scores.scoreOf(id, mentor.id)))
    }
  })

  it('say so when what makes them has died, and are made by another that knows the people again', async () => {
    const { edition, table, scoresBefore } = await openEdition().then((session) => ({
      ...session,
      scoresBefore: session.scores.state.getState()
    }))
    const asked: string[] = []
    let isDead = true
    const answers = createScoringAnswers({
      ...neverAsked,
      open: () => Promise.resolve(void asked.push('open')),
      scoreAll: () => {
        asked.push('score')
        if (isDead) return Promise.reject(new Error('the scoring worker stopped'))
        return Promise.resolve(scoresBefore?.table ?? never())
      }
    })
    const bugs: unknown[] = []
    const scores = createScoreStore(answers, (bug) => bugs.push(bug))
    scores.follow(edition)
    await edition.perform({ kind: 'set-weight', criterion: 'region', weight: 8 })
    await settle()
    expect(scores.trouble.state.getState()).toEqual({ hasStopped: true })
    expect(bugs).toHaveLength(1)
    isDead = false
    scores.again()
    await settle()
    expect(scores.trouble.state.getState()).toEqual({ hasStopped: false })
    expect(scores.state.getState()?.table).toBe(scoresBefore?.table)
    expect(asked).toEqual(['open', 'score', 'open', 'score'])
    expect(table()).not.toBeNull()
  })

  it('are not made anew for a lock, which changes no score', async () => {
    const { edition, scores, table } = await openEdition()
    const before = scores.state.getState()
    const { pool } = edition.state.getState()
    const open = pool.mentees.flatMap(({ id }) =>
      pool.mentors.map((mentor) => ({ mentee: id, mentor: mentor.id }))
    )
    for (const pair of open) await edition.perform({ kind: 'lock', ...pair })
    await settle()
    expect(edition.state.getState().edition.setup.locks.length).toBeGreaterThan(0)
    expect(scores.state.getState()).toBe(before)
    expect(table()).toBe(before?.table)
  })
})
