import { type EditionFacts } from '../journal/edition-families'
import { type Decision, pairKey } from '../journal/edition-values'
import { findSeating, seatsOf } from '../journal/people'
import type { BlockingRule } from '../pair-score'
import type { Mentee, Mentor, Pool } from '../participant'
import type { PairIds, SetRule } from '../setup'

/** Numbers about pairs, by ids; makes no objects, so that a whole board can be asked between two frames. */
export type BoardScores = {
  /** In millionths, also of a pair that a rule forbids. */
  readonly scoreOf: (mentee: string, mentor: string) => number
  /** The first rule that forbids the pair, or null. */
  readonly ruleOf: (mentee: string, mentor: string) => BlockingRule | null
}

/** Two who sit together; `rule` forbids them now, or null. */
export type BoardPair = PairIds & {
  readonly millionths: number
  readonly isLocked: boolean
  readonly rule: BlockingRule | null
  readonly decision: Decision['kind']
  /** The rules that concern them and are set aside for them. */
  readonly setAside: readonly SetRule[]
}

/** A mentor with who sits there, by place. */
export type BoardMentor = { readonly mentor: Mentor; readonly pairs: readonly BoardPair[] }

/** A mentee who has fewer mentors than asked for. */
export type ParkedMentee = { readonly mentee: Mentee; readonly missing: number }

/** How pairs stand now. `total` and `lowest` in millionths; `lowest` is null without a pair. */
export type Board = {
  readonly mentors: readonly BoardMentor[]
  readonly parked: readonly ParkedMentee[]
  readonly pairs: number
  readonly demand: number
  readonly freePlaces: number
  readonly total: number
  readonly lowest: number | null
}

/** The board of those who take part, in the pool's order. */
export function toBoard(pool: Pool, facts: EditionFacts, scores: BoardScores): Board {
  const seating = findSeating(facts)
  const mentors = pool.mentors.map((mentor) => ({
    mentor,
    pairs: (seating.get(mentor.id) ?? []).map(({ mentee }) =>
      toPair({ mentee, mentor: mentor.id }, facts, scores)
    )
  }))
  const pairs = mentors.flatMap((one) => one.pairs)
  return {
    mentors,
    parked: pool.mentees.flatMap((mentee) => {
      const missing = mentee.demand - seatsOf(facts, mentee.id).length
      return missing > 0 ? [{ mentee, missing }] : []
    }),
    pairs: pairs.length,
    demand: pool.mentees.reduce((sum, { demand }) => sum + demand, 0),
    freePlaces: mentors.reduce((sum, one) => sum + Math.max(0, one.mentor.places - one.pairs.length), 0),
    total: pairs.reduce((sum, { millionths }) => sum + millionths, 0),
    lowest: pairs.length === 0 ? null : Math.min(...pairs.map(({ millionths }) => millionths))
  }
}

/** The pairs with the lowest scores, lowest first. */
export function weakestPairs({ mentors }: Board, count: number): readonly BoardPair[] {
  return mentors
    .flatMap(({ pairs }) => pairs)
    .sort((a, b) => a.millionths - b.millionths)
    .slice(0, count)
}

/** Whether two sit together now. */
export function sitTogether({ mentors }: Board, { mentee, mentor }: PairIds): boolean {
  return mentors.some((one) => one.mentor.id === mentor && one.pairs.some((pair) => pair.mentee === mentee))
}

function toPair(pair: PairIds, facts: EditionFacts, { scoreOf, ruleOf }: BoardScores): BoardPair {
  const key = pairKey(pair)
  return {
    ...pair,
    millionths: scoreOf(pair.mentee, pair.mentor),
    isLocked: facts.pairRule.get(key)?.kind === 'locked',
    rule: ruleOf(pair.mentee, pair.mentor),
    decision: facts.decision.get(key)?.decision.kind ?? 'proposed',
    setAside: facts.exemption.get(key)?.rules ?? []
  }
}
