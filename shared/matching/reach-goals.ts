import type { Policy } from '#shared/lib/policy'
import { invariant } from '#shared/lib/invariant'
import type { Instance } from './instance'
import type { Limit } from './limit'
import {
  type Goal,
  type KeptGoal,
  listCountGoals,
  toAvoidGoal,
  toColumn,
  toProgramme,
  toScoreGoal
} from './limited-programme'

/** Solves a programme in CPLEX LP format to the optimum: the value of each column; null if nothing fulfils its rows. */
export type SolveProgramme = (programme: string) => ReadonlyMap<string, number> | null

/** Pairs with scores from `above` up to, not including, `below` may not be chosen. */
type Gap = { readonly above: number; readonly below: number }

type Run = {
  readonly instance: Instance
  readonly limits: readonly Limit[]
  readonly solve: SolveProgramme
  readonly kept: readonly KeptGoal[]
  readonly gaps: readonly Gap[]
  readonly pairs: Int32Array
}

/** The best pairs of a policy that keep all limits: goal after goal, each by a programme of its own. */
export function reachGoals(
  instance: Instance,
  { policy, limits }: { policy: Policy; limits: readonly Limit[] },
  solve: SolveProgramme
): Int32Array {
  const start: Run = { instance, limits, solve, kept: [], gaps: [], pairs: new Int32Array(0) }
  const goals = listCountGoals(instance, { byLevels: policy !== 'best-total' })
  const counted = goals.reduce(reach, start)
  switch (policy) {
    case 'most-matched':
      return reach(counted, toScoreGoal(instance, { balance: instance.balance, pairsBreakTies: false })).pairs
    case 'best-total':
      return reach(counted, toScoreGoal(instance, { balance: instance.balance, pairsBreakTies: true })).pairs
    case 'worst-off-first':
      return reach(liftFloor(counted), toScoreGoal(instance, { balance: 0, pairsBreakTies: false })).pairs
    case 'leximin':
      return liftLevels(counted).pairs
  }
}

/** Brings a goal as far as can be, and keeps it there. */
function reach(run: Run, goal: Goal): Run {
  if (goal.length === 0) return run
  const reached = tryGoal(run, goal)
  invariant(reached !== null, 'what earlier goals reached can be had again')
  return reached
}

function tryGoal(run: Run, goal: Goal): Run | null {
  const { instance, limits, kept, gaps } = run
  const isClosed = (a: number): boolean => {
    const score = instance.pairScore[a]!
    return gaps.some(({ above, below }) => score > above && score < below)
  }
  const values = run.solve(toProgramme(instance, { limits, goal, kept, isClosed }))
  if (values === null) return null
  const value = goal.reduce((sum, { column, worth }) => sum + worth * (values.get(column) ?? 0), 0)
  const pairs = Int32Array.from(instance.pairScore.keys()).filter((a) => (values.get(toColumn(a)) ?? 0) > 0.5)
  return { ...run, kept: [...kept, { goal, value: Math.round(value) }], pairs }
}

/**
 * The highest floor under which the counts stay as they are, by halving the scores that come into question; none is asked
 * for above the lowest locked score.
 */
function liftFloor(run: Run): Run {
  const { pairScore, locked } = run.instance
  const ceiling = locked.reduce((lowest, a) => Math.min(lowest, pairScore[a]!), Infinity)
  const scores = [...new Set(pairScore)].filter((score) => score <= ceiling).sort((a, b) => a - b)
  const under = (floor: number): Run => ({ ...run, gaps: [{ above: -Infinity, below: floor }] })
  const indexOf = (reached: Run): number => scores.indexOf(Math.min(lowestOf(reached, -Infinity), ceiling))
  let low = indexOf(run)
  let high = scores.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    const tried = tryGoal(under(scores[middle]!), run.kept[0]!.goal)
    if (tried === null) high = middle - 1
    else low = Math.max(middle, indexOf(tried))
  }
  return low < 0 ? run : under(scores[low]!)
}

/** Level by level from the lowest: as few pairs of the lowest score as can be, then of the next that is still needed. */
function liftLevels(run: Run): Run {
  const { pairScore } = run.instance
  let lifted = run
  let above = -Infinity
  for (;;) {
    const level = lowestOf(lifted, above)
    if (level === Infinity) return lifted
    const ofLevel = Array.from(pairScore.keys()).filter((a) => pairScore[a] === level)
    lifted = reach({ ...lifted, gaps: [...lifted.gaps, { above, below: level }] }, toAvoidGoal(ofLevel))
    above = level
  }
}

/** The lowest score above one among the chosen pairs that are not locked; Infinity if there is none. */
function lowestOf({ instance, pairs }: Run, above: number): number {
  const locked = new Set(instance.locked)
  return pairs.reduce((lowest, a) => {
    const score = instance.pairScore[a]!
    return score > above && score < lowest && !locked.has(a) ? score : lowest
  }, Infinity)
}
