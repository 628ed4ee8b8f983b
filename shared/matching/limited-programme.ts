/**
 * Choosing pairs within limits, as mixed-integer programmes in CPLEX LP format: limits on groups that cross are no flow,
 * so the engine's own methods do not apply.
 *
 * Columns: `x` pairs (0 or 1), `u` units of a mentee, `v` places of a mentor, of which only as many count as pairs are
 * chosen. A policy has several goals, one after another: each is reached as far as can be, then kept as a row.
 */
import type { Instance } from './instance'
import type { Limit } from './limit'
import { toLevels } from './levels'

/** What is to be as much as can be: columns, and what one of each brings. */
export type Goal = readonly { readonly column: string; readonly worth: number }[]

/** A millionth as the programme counts it: far above a solver's tolerances, and small enough to be summed exactly. */
const millionth = 1e-3

/** A goal and what it was brought to. */
export type KeptGoal = { readonly goal: Goal; readonly value: number }

/** What comes before scores, the first goal first: minimum loads, then places level by level (SPEC.md, M3, M4). */
export function listCountGoals(instance: Instance, { byLevels }: { byLevels: boolean }): readonly Goal[] {
  const goals = [toMinimumGoal(instance), ...(byLevels ? toLevelGoals(instance) : [])]
  return goals.filter((goal) => goal.length > 0)
}

/** Scores less balance; or, where more pairs break ties, twice that and one per pair. */
export function toScoreGoal(
  instance: Instance,
  { balance, pairsBreakTies }: { balance: number; pairsBreakTies: boolean }
): Goal {
  const [scale, bonus] = pairsBreakTies ? [2, 1] : [1, 0]
  const scores = Array.from(instance.pairScore, (score, a) => ({
    column: toColumn(a),
    worth: (scale * score + bonus) * millionth
  }))
  const costs = listPlaces(instance).flatMap((places) =>
    places.map((column, k) => ({ column, worth: -scale * k * balance * millionth }))
  )
  return [...scores, ...costs].filter(({ worth }) => worth !== 0)
}

/** As few as can be of these pairs. */
export function toAvoidGoal(positions: readonly number[]): Goal {
  return positions.map((a) => ({ column: toColumn(a), worth: -1 }))
}

export type Task = {
  readonly limits: readonly Limit[]
  readonly goal: Goal
  /** Earlier goals; their values are whole numbers. */
  readonly kept: readonly KeptGoal[]
  /** Pairs that may not be chosen unless they are locked. */
  readonly isClosed: (position: number) => boolean
}

/** The programme of one goal. */
export function toProgramme(instance: Instance, { limits, goal, kept, isClosed }: Task): string {
  const pairs = Array.from(instance.pairMentor.keys())
  const menteeUnits = listUnits(instance)
  const mentorPlaces = listPlaces(instance)
  const ofMentors = pairsOfMentors(instance)
  const rows = [
    ...menteeUnits.map((units, i) =>
      toBalance(pairs.slice(instance.rowStart[i], instance.rowStart[i + 1]), units)
    ),
    ...mentorPlaces.map((places, j) => toBalance(ofMentors[j]!, places)),
    ...limits.map(({ pairs: limited, most }) => `${toSum(Array.from(limited, toColumn))} <= ${most}`),
    ...kept.map((earlier) => `${toWorth(earlier.goal)} >= ${earlier.value}`)
  ].filter((row) => row !== '')
  const locked = new Set(instance.locked)
  return [
    'Maximize',
    ` goal: ${toWorth(goal)}`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Bounds',
    ...pairs.map((a) => ` x${a} ${locked.has(a) ? '= 1' : isClosed(a) ? '= 0' : '<= 1'}`),
    ...[...menteeUnits, ...mentorPlaces].flat().map((column) => ` ${column} <= 1`),
    'General',
    ...pairs.map((a) => ` x${a}`),
    'End'
  ].join('\n')
}

function toMinimumGoal(instance: Instance): Goal {
  return listPlaces(instance).flatMap((places, j) =>
    places.slice(0, instance.minimum[j]).map((column) => ({ column, worth: 1 }))
  )
}

function toLevelGoals(instance: Instance): readonly Goal[] {
  const { first, count } = toLevels(instance)
  const goals = Array.from({ length: count }, (): { column: string; worth: number }[] => [])
  for (const [i, units] of listUnits(instance).entries()) {
    for (const [unit, column] of units.entries()) goals[first[i]! + unit]!.push({ column, worth: 1 })
  }
  return goals
}

/** The column of a pair. */
export function toColumn(position: number): string {
  return `x${position}`
}

/** The columns of units and places that some pairs, ascending, fill. */
export function fillColumns(instance: Instance, pairs: Int32Array): ReadonlySet<string> {
  const [units, places] = [listUnits(instance), listPlaces(instance)]
  const [filled, load] = [units.map(() => 0), places.map(() => 0)]
  const columns = new Set<string>()
  let mentee = 0
  for (const a of pairs) {
    while (instance.rowStart[mentee + 1]! <= a) mentee += 1
    const mentor = instance.pairMentor[a]!
    columns.add(units[mentee]![filled[mentee]!]!).add(places[mentor]![load[mentor]!]!)
    filled[mentee]! += 1
    load[mentor]! += 1
  }
  return columns
}

function listUnits(instance: Instance): readonly (readonly string[])[] {
  return Array.from(toLevels(instance).demand, (units, i) =>
    Array.from({ length: units }, (_, unit) => `u${i}_${unit}`)
  )
}

/** No more places of a mentor than it has candidates. */
function listPlaces(instance: Instance): readonly (readonly string[])[] {
  return pairsOfMentors(instance).map((pairs, j) =>
    Array.from({ length: Math.min(instance.capacity[j]!, pairs.length) }, (_, place) => `v${j}_${place}`)
  )
}

function pairsOfMentors({ mentorCount, pairMentor }: Instance): readonly (readonly number[])[] {
  const pairs = Array.from({ length: mentorCount }, (): number[] => [])
  for (const [a, j] of pairMentor.entries()) pairs[j]!.push(a)
  return pairs
}

/** As many units as pairs. */
function toBalance(pairs: readonly number[], units: readonly string[]): string {
  if (pairs.length === 0) return ''
  return `${toSum(pairs.map(toColumn))}${units.map((column) => ` - ${column}`).join('')} = 0`
}

function toSum(columns: readonly string[]): string {
  return columns.join(' + ')
}

function toWorth(goal: Goal): string {
  return goal.map(({ column, worth }) => `${worth < 0 ? '-' : '+'} ${Math.abs(worth)} ${column}`).join('\n ')
}
