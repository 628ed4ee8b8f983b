import { type Board, toBoard } from '#shared/domain/board/board'
import { type BoardLimits, createBoardLimits } from '#shared/domain/board/board-limits'
import { findTroubles, type Trouble } from '#shared/domain/board/find-troubles'
import type { EditionState } from '#shared/domain/journal/edition-state'
import { seatsOf } from '#shared/domain/journal/people'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { limitGroupOf } from '#shared/scoring/limit-group'
import { listPreparations } from '#shared/scoring/list-preparations'
import type { Memory } from '#shared/scoring/memory'
import { pace } from '../data/give-way'
import type { EditionOnDesk } from './edition-store'
import { createScoreBook, type ScoreBook } from './score-book'
import { isSameScored, type ScoreStore, tableFor } from './score-store'

/** The board of an edition as it stands, with what is wrong with it. */
export type BoardNow = {
  readonly board: Board
  readonly troubles: readonly Trouble[]
  readonly scores: ScoreBook
  readonly limits: BoardLimits
}

/** Makes the board of an edition once; scores outlive every change that leaves them the same. */
export type BoardSource = (desk: EditionAndPool) => BoardNow

type EditionAndPool = Pick<EditionOnDesk, 'edition' | 'pool'>

type Boards = {
  readonly board: BoardSource
  /**
   * Finds the scores that the board of an edition needs, some at a time: all at once they would hold the window up.
   * Where people sit, the edition waits for it; else it shows meanwhile.
   */
  readonly prepare: (edition: EditionState, pool: Pool) => Promise<void> | undefined
}

type Book = { readonly pool: Pool; readonly setup: Setup; readonly scores: ScoreBook }

export function createBoards({ state: scored }: ScoreStore, memory: Memory): Boards {
  let made: { readonly desk: EditionAndPool; readonly now: BoardNow } | null = null
  let book: Book | null = null
  let turn = 0

  const isOpen = (pool: Pool, setup: Setup) => book?.pool === pool && isSameScored(book.setup, setup)
  const open = (pool: Pool, setup: Setup): ScoreBook => {
    const table = () => tableFor(scored.getState(), pool, setup)
    const scores = createScoreBook(pool, setup, { memory, table })
    book = { pool, setup, scores }
    return scores
  }
  const scoresOf = (pool: Pool, setup: Setup) =>
    book !== null && isOpen(pool, setup) ? book.scores : open(pool, setup)

  const prepare = async ({ setup, facts }: EditionState, pool: Pool) => {
    const own = ++turn
    for (const prepareOne of listPreparations(pool, setup, memory)) {
      await pace()
      if (own !== turn) return
      prepareOne()
    }
    const { scoreOf, ruleOf } = scoresOf(pool, setup)
    for (const mentee of facts.seats.keys()) {
      await pace()
      for (const { mentor } of seatsOf(facts, mentee)) {
        scoreOf(mentee, mentor)
        ruleOf(mentee, mentor)
      }
    }
  }
  return {
    board: (desk) => {
      const { pool, edition } = desk
      if (made?.desk.edition === edition && made.desk.pool === pool) return made.now
      const scores = scoresOf(pool, edition.setup)
      const board = toBoard(pool, edition.facts, scores)
      const limits = toBoardLimits(board, desk)
      const troubles = findTroubles(board, edition, { scores, limits })
      made = { desk, now: { board, scores, limits, troubles } }
      return made.now
    },
    prepare: (edition, pool) => {
      const hasPairs = pool.mentors.length > 0 && pool.mentees.length > 0
      if (!hasPairs || isOpen(pool, edition.setup)) return undefined
      const prepared = prepare(edition, pool)
      return edition.facts.seats.size === 0 ? undefined : prepared
    }
  }
}

function toBoardLimits({ mentors }: Board, { pool, edition }: EditionAndPool): BoardLimits {
  const { groupLimits } = edition.setup
  const mentees = new Map(groupLimits.length === 0 ? [] : pool.mentees.map((mentee) => [mentee.id, mentee]))
  return createBoardLimits(mentors, groupLimits, (id, limit) => {
    const mentee = mentees.get(id)
    return mentee === undefined ? null : limitGroupOf(mentee, limit)
  })
}
