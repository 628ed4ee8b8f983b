import type { BlockingRule } from '../pair-score'
import type { BoardMentor, BoardPair, BoardScores } from './board'

/** Who is moved: a mentee, and the mentor whose place is left; null from the parking list. */
export type Held = { readonly mentee: string; readonly from: string | null }

/**
 * What a drop on a mentor would do. Scores in millionths; `change` is that of the board's total, for a full mentor
 * when the held one takes the place of `out`, the weakest who is not locked.
 */
export type DropEffect =
  | { readonly kind: 'here' }
  | { readonly kind: 'blocked'; readonly rule: BlockingRule }
  | { readonly kind: 'full-locked' }
  | { readonly kind: 'full'; readonly score: number; readonly change: number; readonly out: BoardPair }
  | { readonly kind: 'better' | 'same' | 'worse'; readonly score: number; readonly change: number }

/** Changes smaller than this show as ±.00. */
const smallestChange = 5_000

/** What becomes of the board if the held mentee is dropped on this mentor. */
export function dropEffect(held: Held, { mentor, pairs }: BoardMentor, scores: BoardScores): DropEffect {
  if (pairs.some(({ mentee }) => mentee === held.mentee)) return { kind: 'here' }
  const rule = scores.ruleOf(held.mentee, mentor.id)
  if (rule !== null) return { kind: 'blocked', rule }
  const score = scores.scoreOf(held.mentee, mentor.id)
  const gain = score - (held.from === null ? 0 : scores.scoreOf(held.mentee, held.from))
  if (pairs.length < mentor.places) return { kind: toSign(gain), score, change: gain }
  const out = weakestFree(pairs)
  return out === null ? { kind: 'full-locked' } : { kind: 'full', score, change: gain - out.millionths, out }
}

/** What a swap of two who sit with different mentors would do, or the rule that forbids one of the new pairs. */
export function swapEffect(
  held: { readonly mentee: string; readonly from: string },
  other: BoardPair,
  { scoreOf, ruleOf }: BoardScores
): { readonly change: number; readonly rule: BlockingRule | null } {
  const change =
    scoreOf(held.mentee, other.mentor) +
    scoreOf(other.mentee, held.from) -
    scoreOf(held.mentee, held.from) -
    other.millionths
  return { change, rule: ruleOf(other.mentee, held.from) ?? ruleOf(held.mentee, other.mentor) }
}

function toSign(change: number): 'better' | 'same' | 'worse' {
  if (Math.abs(change) < smallestChange) return 'same'
  return change > 0 ? 'better' : 'worse'
}

function weakestFree(pairs: readonly BoardPair[]): BoardPair | null {
  return pairs
    .filter(({ isLocked }) => !isLocked)
    .reduce<BoardPair | null>(
      (weakest, pair) => (weakest === null || pair.millionths < weakest.millionths ? pair : weakest),
      null
    )
}
