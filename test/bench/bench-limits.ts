import loadHighs from 'highs'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import { assignAsFlow } from '#shared/matching/assign-within-limits'
import type { Instance } from '#shared/matching/instance'
import { checkWithinLimits } from '#shared/matching/check-solution'
import { findBrokenLimit, type Limit } from '#shared/matching/limit'
import { nestForRegret, provePairs } from '#shared/matching/prove-pairs'
import { reachGoals } from '#shared/matching/reach-goals'
import { createRegretTable, listRegrets } from '#shared/matching/regret'
import { toProgrammeSolver } from '#shared/proposal/to-programme-solver'
import { type BenchSize, createBenchEdition, toBenchInstance } from './bench-instance'
import type { Figure } from './figure'
import { median, timed } from './measure'

const sizes: readonly (BenchSize & { readonly rounds: number })[] = [
  { mentors: 300, mentees: 500, rounds: 5 },
  { mentors: 1000, mentees: 3000, rounds: 1 }
]

/** Where HiGHS takes seconds. */
const middle: BenchSize = { mentors: 40, mentees: 80 }

const groups = 8

/** Limits per group that bind, against the same editions without them, and against HiGHS on a middle size. */
export async function benchLimits(): Promise<readonly Figure[]> {
  const solve = toProgrammeSolver(await loadHighs())
  return [
    ...sizes.flatMap(({ rounds, ...size }) => [
      ...(['most-matched', 'worst-off-first', 'leximin'] as const).map((policy) =>
        benchPolicy(size, policy, rounds)
      ),
      benchRegrets(size, rounds)
    ]),
    ...(['most-matched', 'worst-off-first', 'leximin'] as const).map((policy): Figure => {
      const { instance, limits } = createLimited(middle)
      const { ours, pairs } = solveWithin(instance, limits, policy)
      const theirs = timed(() => reachGoals(instance, { policy, limits }, solve))
      const totalOf = (chosen: Int32Array) => chosen.reduce((sum, a) => sum + (instance.pairScore[a] ?? 0), 0)
      invariant(totalOf(pairs) === totalOf(theirs.value), 'HiGHS finds the same total')
      return { name: nameOf(policy, middle), ours, anchor: 'HiGHS', theirs: theirs.milliseconds }
    })
  ]
}

function benchPolicy(size: BenchSize, policy: Policy, rounds: number): Figure {
  const { instance, limits } = createLimited(size)
  const both = Array.from({ length: rounds }, () => ({
    ours: solveWithin(instance, limits, policy).ours,
    theirs: timed(() => assignMentors(instance, policy)).milliseconds
  }))
  return {
    name: nameOf(policy, size),
    ours: median(both.map(({ ours }) => ours)),
    anchor: 'without limits',
    theirs: median(both.map(({ theirs }) => theirs))
  }
}

function benchRegrets(size: BenchSize, rounds: number): Figure {
  const { instance, limits } = createLimited(size)
  const nested = nestForRegret(instance, 'most-matched', limits)
  invariant(nested !== null, 'the limits are nested')
  const [within, without] = [nested, null].map((some) => provePairs(instance, 'most-matched', some))
  const measure = (proved: typeof within) =>
    timed(() => {
      if (proved === undefined) return
      const table = createRegretTable(instance, 'most-matched', proved)
      for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) listRegrets(table, mentee)
    }).milliseconds
  const both = Array.from({ length: rounds }, () => ({ ours: measure(within), theirs: measure(without) }))
  return {
    name: `regret of all candidates within limits, ${sizeOf(size)}`,
    ours: median(both.map(({ ours }) => ours)),
    anchor: 'without limits',
    theirs: median(both.map(({ theirs }) => theirs))
  }
}

/** The time of the best without limits and of the best within, as the window takes both. */
function solveWithin(instance: Instance, limits: readonly Limit[], policy: Policy) {
  const { milliseconds, value } = timed(() => {
    const best = assignMentors(instance, policy)
    invariant(best.ok && findBrokenLimit(limits, best.value.pairs) !== null, 'the limits bind')
    return assignAsFlow(instance, { policy, limits }, best.value.pairs)
  })
  invariant(
    value !== null && checkWithinLimits(instance, { policy, limits }, value).ok,
    'the limits are a flow, kept, and the pairs the best that keep them'
  )
  return { ours: milliseconds, pairs: value.pairs }
}

/** At most one mentee of each of some groups with one mentor, and in all of each group a few less than its share. */
function createLimited(size: BenchSize): { readonly instance: Instance; readonly limits: readonly Limit[] } {
  const { instance } = toBenchInstance(createBenchEdition(size, 1))
  const { mentorCount, menteeCount, rowStart, pairMentor } = instance
  const withMentor = Array.from({ length: groups * mentorCount }, (): number[] => [])
  const inAll = Array.from({ length: groups }, (): number[] => [])
  for (let mentee = 0; mentee < menteeCount; mentee += 1) {
    const group = (mentee * 7919) % groups
    for (let a = rowStart[mentee] ?? 0; a < (rowStart[mentee + 1] ?? 0); a += 1) {
      withMentor[group * mentorCount + (pairMentor[a] ?? 0)]?.push(a)
      inAll[group]?.push(a)
    }
  }
  const toLimits = (sets: readonly (readonly number[])[], most: number): readonly Limit[] =>
    sets.filter(({ length }) => length > most).map((pairs) => ({ pairs: Int32Array.from(pairs), most }))
  const share =
    Math.min(
      menteeCount,
      instance.capacity.reduce((sum, places) => sum + places, 0)
    ) / groups
  return { instance, limits: [...toLimits(withMentor, 1), ...toLimits(inAll, Math.floor(0.95 * share))] }
}

function nameOf(policy: Policy, size: BenchSize): string {
  return `${policy} within limits, ${sizeOf(size)}`
}

function sizeOf({ mentors, mentees }: BenchSize): string {
  return `${mentors} × ${mentees}`
}
