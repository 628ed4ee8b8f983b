/**
 * The best assignments between two neighbouring supported points of `tradeChanges` that are the best for no worth of a
 * kept pair: for each number of kept pairs the greatest score, by a mixed-integer programme (epsilon-constraint method:
 * Y. Y. Haimes, L. S. Lasdon, D. A. Wismer, IEEE Trans. Systems, Man, and Cybernetics 1 (1971) 296–297).
 *
 * Few pairs come into question. When a kept pair is worth just so much that both neighbours are the best, a point
 * between them that no other one beats loses at most (score right − score left) × (kept left − kept) of that weighed
 * sum; a pair that alone loses more (its regret) is in none of them.
 */
import { invariant } from '#shared/lib/invariant'
import type { Instance } from './instance'
import type { Limit } from './limit'
import {
  fillColumns,
  type KeptGoal,
  listCountGoals,
  toColumn,
  toProgramme,
  toScoreGoal
} from './limited-programme'
import { provePairs } from './prove-pairs'
import type { SolveProgramme } from './reach-goals'
import { createRegretTable, regretOf } from './regret'
import { toTradePoint, type Trade, type TradePoint, weighInstance } from './trade-changes'

type Neighbours = { readonly left: TradePoint; readonly right: TradePoint }

/** From the most kept pairs to the greatest score, without the neighbours (SPEC.md, M41). */
export function findPointsBetween(
  trade: Trade,
  { left, right }: Neighbours,
  solve: SolveProgramme
): readonly TradePoint[] {
  if (left.kept - right.kept < 2) return []
  const { instance, before, nested } = trade
  const fewer = keepPairs(instance, listEligible(trade, { left, right }))
  const own = { left: fewer.toOwn(left.pairs), before: fewer.toOwn(before) }
  const limits = (nested?.limits ?? []).map(({ pairs, most }): Limit => ({ pairs: fewer.toOwn(pairs), most }))
  const shared = {
    limits: limits.filter(({ pairs, most }) => pairs.length > most),
    goal: toScoreGoal(fewer.instance, { balance: instance.balance, pairsBreakTies: false }),
    isClosed: () => false
  }
  const counts = listCounts(fewer.instance, own.left)
  const kept = Array.from(own.before, (a) => ({ column: toColumn(a), worth: 1 }))
  const found: TradePoint[] = []
  for (let least = left.kept - 1; least > right.kept; least -= 1) {
    const task = { ...shared, kept: [...counts, { goal: kept, value: least }] }
    const values = solve(toProgramme(fewer.instance, task))
    invariant(values !== null, 'the neighbour that keeps more fulfils all rows')
    const chosen = fewer.positions.filter((_, at) => (values.get(toColumn(at)) ?? 0) > 0.5)
    const point = toTradePoint(trade, chosen)
    if (point.score > (found.at(-1) ?? left).score) found.push(point)
  }
  return found
}

/** Positions of the pairs that a point between may hold. */
function listEligible({ instance, before, nested }: Trade, { left, right }: Neighbours): Int32Array {
  const shares = { score: left.kept - right.kept, kept: right.score - left.score }
  const weighed = weighInstance(instance, before, shares)
  const table = createRegretTable(weighed, 'most-matched', provePairs(weighed, 'most-matched', nested))
  const most = shares.kept * (left.kept - right.kept - 1)
  const eligible: number[] = []
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    for (let a = instance.rowStart[mentee]!; a < instance.rowStart[mentee + 1]!; a += 1) {
      const regret = regretOf(table, mentee, a)
      const isFree = regret?.places === 0 && regret.rank === 0
      if (isFree && regret.score <= most) eligible.push(a)
    }
  }
  return Int32Array.from(eligible)
}

/** The instance with these pairs alone, and how their positions become its own. */
function keepPairs(instance: Instance, positions: Int32Array) {
  const at = new Map(Array.from(positions, (position, index) => [position, index]))
  const toOwn = (some: Int32Array): Int32Array =>
    Int32Array.from([...some].flatMap((position) => at.get(position) ?? []))
  let next = 0
  const rowStart = instance.rowStart.map((start) => {
    while (next < positions.length && positions[next]! < start) next += 1
    return next
  })
  const fewer: Instance = {
    ...instance,
    rowStart,
    pairMentor: Int32Array.from(positions, (a) => instance.pairMentor[a]!),
    pairScore: Float64Array.from(positions, (a) => instance.pairScore[a]!),
    locked: toOwn(instance.locked)
  }
  return { instance: fewer, positions, toOwn }
}

/** What comes before scores, at what some pairs reach. */
function listCounts(instance: Instance, pairs: Int32Array): readonly KeptGoal[] {
  const filled = fillColumns(instance, pairs)
  return listCountGoals(instance, { byLevels: true }).map((goal) => ({
    goal,
    value: goal.filter(({ column }) => filled.has(column)).length
  }))
}
