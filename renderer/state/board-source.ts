import { type Board, toBoard } from '#shared/domain/board/board'
import { type BoardLimits, createBoardLimits } from '#shared/domain/board/board-limits'
import { findTroubles, type Trouble } from '#shared/domain/board/find-troubles'
import { canonicalJson } from '#shared/domain/journal/canonical-json'
import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { EditionOnDesk } from './edition-store'
import { limitGroupOf } from '#shared/scoring/limit-group'
import { createMemory } from '#shared/scoring/memory'
import { createScoreBook, type ScoreBook } from './score-book'

/** The board of an edition as it stands, with what is wrong with it. */
export type BoardNow = {
  readonly board: Board
  readonly troubles: readonly Trouble[]
  readonly scores: ScoreBook
  readonly limits: BoardLimits
}

/** Makes the board of an edition once; scores outlive every change that leaves them the same. */
export type BoardSource = (desk: EditionOnDesk) => BoardNow

export function createBoardSource(): BoardSource {
  let made: { readonly desk: EditionOnDesk; readonly now: BoardNow } | null = null
  let book: {
    readonly pool: Pool
    readonly setup: string
    readonly affinities: Setup['affinities']
    readonly scores: ScoreBook
  } | null = null

  const memory = createMemory()

  const scoresOf = ({ pool, edition }: EditionOnDesk): ScoreBook => {
    const setup = canonicalJson(toScored(edition.setup))
    const { affinities } = edition.setup
    if (book?.pool !== pool || book.setup !== setup || book.affinities !== affinities)
      book = { pool, setup, affinities, scores: createScoreBook(pool, edition.setup, memory) }
    return book.scores
  }
  return (desk) => {
    if (made?.desk.edition === desk.edition && made.desk.pool === desk.pool) return made.now
    const scores = scoresOf(desk)
    const board = toBoard(desk.pool, desk.edition.facts, scores)
    const limits = toBoardLimits(board, desk)
    const troubles = findTroubles(board, desk.edition, { scores, limits })
    made = { desk, now: { board, scores, limits, troubles } }
    return made.now
  }
}

function toBoardLimits({ mentors }: Board, { pool, edition }: EditionOnDesk): BoardLimits {
  const { groupLimits } = edition.setup
  const mentees = new Map(groupLimits.length === 0 ? [] : pool.mentees.map((mentee) => [mentee.id, mentee]))
  return createBoardLimits(mentors, groupLimits, (id, limit) => {
    const mentee = mentees.get(id)
    return mentee === undefined ? null : limitGroupOf(mentee, limit)
  })
}

/** What of a setup scores and rules depend on; the affinities are too many to be compared one by one. */
function toScored(setup: Setup): Setup {
  return { ...setup, locks: [], balance: 0, affinities: null }
}
