import type { BoardScores } from '#shared/domain/board/board'
import type { BlockingRule, Block, PairScore } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { PairIds, Setup } from '#shared/domain/setup'
import { once } from '#shared/lib/once'
import { createScoring } from '#shared/scoring/create-scoring'
import { createMemory, type Memory } from '#shared/scoring/memory'
import { noRule } from '#shared/scoring/score-row'
import type { ScoreTable } from '#shared/scoring/score-table'

/** Every score of a pool under a setup, reckoned when it is first asked for. */
export type ScoreBook = BoardScores & {
  /** The score opened into its parts; null for somebody who does not take part. */
  readonly scorePair: (pair: PairIds) => PairScore | null
  /** The rule that forbids the pair with what was compared, or null. */
  readonly blockOf: (pair: PairIds) => Block | null
  /** Every rule that forbids the pair. */
  readonly rulesOf: (pair: PairIds) => readonly BlockingRule[]
  /** The best score that a mentee can have, in millionths; null when every mentor is forbidden. */
  readonly bestOf: (mentee: string) => number | null
}

const unasked = -2

type BookParts = {
  readonly memory?: Memory
  /** All scores of this pool under this setup, once they are there. */
  readonly table?: () => ScoreTable | null
}

/** Reads from the table of all scores; until that is there it keeps one number and one rule for each pair that was asked about. */
export function createScoreBook(pool: Pool, setup: Setup, parts: BookParts = {}): ScoreBook {
  const { memory = createMemory(), table = () => null } = parts
  const width = pool.mentors.length
  const mentees = toIndex(pool.mentees)
  const mentors = toIndex(pool.mentors)
  const kept = once(() => ({
    score: new Int32Array(pool.mentees.length * width).fill(unasked),
    rule: new Int8Array(pool.mentees.length * width).fill(unasked)
  }))
  const scoring = createScoring(pool, setup, memory)
  const { rules } = scoring

  const scoreAt = (mentee: number, mentor: number): number => {
    const at = mentee * width + mentor
    const all = table()
    if (all !== null) return all.score[at] ?? 0
    const { score } = kept()
    const found = score[at] ?? unasked
    if (found !== unasked) return found
    return (score[at] = scoring.millionths(mentee, mentor))
  }
  const ruleAt = (mentee: number, mentor: number): BlockingRule | null => {
    const at = mentee * width + mentor
    const all = table()
    if (all !== null) return rules[all.rule[at] ?? noRule] ?? null
    const { rule } = kept()
    if (rule[at] === unasked) {
      const found = scoring.blockingRule(mentee, mentor)
      rule[at] = found === null ? noRule : rules.indexOf(found)
    }
    return rules[rule[at] ?? noRule] ?? null
  }
  const ask = <T>(pair: PairIds, answer: (mentee: number, mentor: number) => T): T | null => {
    const [mentee, mentor] = [mentees.get(pair.mentee), mentors.get(pair.mentor)]
    return mentee === undefined || mentor === undefined ? null : answer(mentee, mentor)
  }
  const bestAt = (mentee: number): number | null => {
    let best: number | null = null
    for (let mentor = 0; mentor < width; mentor += 1) {
      if (ruleAt(mentee, mentor) === null) best = Math.max(best ?? 0, scoreAt(mentee, mentor))
    }
    return best
  }
  return {
    scoreOf: (mentee, mentor) => ask({ mentee, mentor }, scoreAt) ?? 0,
    ruleOf: (mentee, mentor) => ask({ mentee, mentor }, ruleAt),
    scorePair: (pair) => ask(pair, (mentee, mentor) => scoring.scorePair(mentee, mentor)),
    blockOf: (pair) => ask(pair, (mentee, mentor) => scoring.blockOf(mentee, mentor)),
    rulesOf: (pair) => ask(pair, (mentee, mentor) => scoring.blockingRules(mentee, mentor)) ?? [],
    bestOf: (id) => {
      const mentee = mentees.get(id)
      return mentee === undefined ? null : bestAt(mentee)
    }
  }
}

function toIndex(people: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(people.map(({ id }, index) => [id, index]))
}
