import type { Effect, EffectMove } from '#shared/domain/effect'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors, type Solution } from '#shared/matching/assign-mentors'
import { assignAsFlow } from '#shared/matching/assign-within-limits'
import { findBrokenLimit } from '#shared/matching/limit'
import type { PreparedMatching } from './prepare-matching'
import { type ChosenPair, toChosenPairs } from './to-chosen-pairs'

/** Who was chosen under a setup, to compare another with; by the pool's indices. */
export type Chosen = readonly ChosenPair[]

type Measured = { readonly effect: Effect; readonly chosen: Chosen }

type Before = { readonly chosen: Chosen | null; readonly concerned: Effect['concerned'] }

/** The best matching in figures, without opening a single score: quick enough to follow a hand. */
export function measureEffect(prepared: PreparedMatching, policy: Policy, before: Before): Measured {
  const { built, pool } = prepared
  const solved = assignMentors(built.instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  const within = keepLimits(prepared, policy, solved.value)
  const { total, worst, pairs } = within ?? solved.value
  const chosen = toChosenPairs(built, pairs)
  return {
    chosen,
    effect: {
      candidates: built.instance.pairMentor.length,
      demand: pool.mentees.reduce((sum, { demand }) => sum + demand, 0),
      matched: chosen.length,
      total,
      worst,
      keepsLimits: within !== null,
      concerned: before.concerned,
      moves: before.chosen === null ? [] : findMoves(prepared, before.chosen, chosen)
    }
  }
}

/** More pairs than these are not solved within limits while a hand waits. */
const mostPairsWithin = 200_000

/** The best that keeps the limits; null where that takes too long for a hand that waits. */
function keepLimits({ built, limits }: PreparedMatching, policy: Policy, best: Solution): Solution | null {
  if (findBrokenLimit(limits, best.pairs) === null) return best
  if (built.instance.pairMentor.length > mostPairsWithin) return null
  return assignAsFlow(built.instance, { policy, limits }, best.pairs)
}

function findMoves(
  { pool, scoring }: PreparedMatching,
  before: Chosen,
  after: Chosen
): readonly EffectMove[] {
  const from = byMentee(before)
  const to = byMentee(after)
  const worth = (mentee: number, mentors: readonly number[]) =>
    mentors.reduce((sum, mentor) => sum + scoring.millionths(mentee, mentor), 0)
  const idsOf = (mentors: readonly number[]) => mentors.map((mentor) => pool.mentors[mentor]?.id ?? '')
  const moves = pool.mentees.flatMap(({ id }, mentee) => {
    const [had, has] = [from.get(mentee) ?? [], to.get(mentee) ?? []]
    if (had.join() === has.join()) return []
    const gain = worth(mentee, has) - worth(mentee, had)
    return [{ mentee: id, before: idsOf(had), after: idsOf(has), gain }]
  })
  return moves.sort((a, b) => a.gain - b.gain)
}

function byMentee(chosen: Chosen): ReadonlyMap<number, readonly number[]> {
  const mentors = new Map<number, number[]>()
  for (const { mentee, mentor } of chosen) {
    const known = mentors.get(mentee)
    if (known) known.push(mentor)
    else mentors.set(mentee, [mentor])
  }
  return mentors
}
