import type { BlockingRule } from '../pair-score'
import type { GroupLimit } from '../group-limit'
import type { BoardMentor, BoardPair, BoardScores } from './board'
import type { BoardLimits } from './board-limits'

/** Who is moved: a mentee, and the mentor whose place is left; null from the parking list. */
export type Held = { readonly mentee: string; readonly from: string | null }

/**
 * What a drop on a mentor would do. Scores in millionths; `change` is that of the board's total, for a full mentor
 * when the held one takes the place of `out`, the weakest who is not locked and whose leaving keeps all limits per group.
 */
export type DropEffect =
  | { readonly kind: 'here' }
  | { readonly kind: 'blocked'; readonly rule: BlockingRule }
  | { readonly kind: 'limited'; readonly limit: GroupLimit }
  | { readonly kind: 'full-locked' }
  | { readonly kind: 'full'; readonly score: number; readonly change: number; readonly out: BoardPair }
  | { readonly kind: 'better' | 'same' | 'worse'; readonly score: number; readonly change: number }

/** Changes smaller than this show as ±.00. */
const smallestChange = 5_000

/** What a drop is judged by. */
export type Judges = { readonly scores: BoardScores; readonly limits: BoardLimits }

/** What becomes of the board if the held mentee is dropped on this mentor. */
export function dropEffect(
  held: Held,
  { mentor, pairs }: BoardMentor,
  { scores, limits }: Judges
): DropEffect {
  if (pairs.some(({ mentee }) => mentee === held.mentee)) return { kind: 'here' }
  const rule = scores.ruleOf(held.mentee, mentor.id)
  if (rule !== null) return { kind: 'blocked', rule }
  const score = scores.scoreOf(held.mentee, mentor.id)
  const gain = score - (held.from === null ? 0 : scores.scoreOf(held.mentee, held.from))
  const step = { ...held, to: mentor.id }
  if (pairs.length < mentor.places) {
    const limit = limits.brokenBy([step])
    return limit === null ? { kind: toSign(gain), score, change: gain } : { kind: 'limited', limit }
  }
  const free = pairs.filter(({ isLocked }) => !isLocked)
  const out = weakest(free.filter((pair) => limitOnReplacing(held, pair, limits) === null))
  if (out !== null) return { kind: 'full', score, change: gain - out.millionths, out }
  const limit = free[0] === undefined ? null : limitOnReplacing(held, free[0], limits)
  return limit === null ? { kind: 'full-locked' } : { kind: 'limited', limit }
}

/** The limit per group that stands against the held mentee in the place of another. */
export function limitOnReplacing(held: Held, out: BoardPair, { brokenBy }: BoardLimits): GroupLimit | null {
  return brokenBy([
    { ...held, to: out.mentor },
    { mentee: out.mentee, from: out.mentor, to: null }
  ])
}

/** What a swap of two who sit with different mentors would do, or the rule or the limit that stands against it. */
export function swapEffect(
  held: { readonly mentee: string; readonly from: string },
  other: BoardPair,
  { scores: { scoreOf, ruleOf }, limits }: Judges
): { readonly change: number; readonly rule: BlockingRule | null; readonly limit: GroupLimit | null } {
  const change =
    scoreOf(held.mentee, other.mentor) +
    scoreOf(other.mentee, held.from) -
    scoreOf(held.mentee, held.from) -
    other.millionths
  const limit = limits.brokenBy([
    { ...held, to: other.mentor },
    { mentee: other.mentee, from: other.mentor, to: held.from }
  ])
  return { change, limit, rule: ruleOf(other.mentee, held.from) ?? ruleOf(held.mentee, other.mentor) }
}

function toSign(change: number): 'better' | 'same' | 'worse' {
  if (Math.abs(change) < smallestChange) return 'same'
  return change > 0 ? 'better' : 'worse'
}

function weakest(pairs: readonly BoardPair[]): BoardPair | null {
  return pairs.reduce<BoardPair | null>(
    (least, pair) => (least === null || pair.millionths < least.millionths ? pair : least),
    null
  )
}
