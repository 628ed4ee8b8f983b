import { rulesToSetAside } from '#shared/domain/exemption'
import type { Relaxation } from '#shared/domain/explanation'
import { invariant } from '#shared/lib/invariant'
import { type BuiltInstance, buildInstance, type Candidates } from '#shared/matching/build-instance'
import type { Instance } from '#shared/matching/instance'
import { listCandidates } from '#shared/scoring/score-candidates'
import type { Explanation } from './explain-matching'

/** Pairs that a rule forbids and that an exception would allow, by the pool's indices. */
type Exception = {
  readonly mentee: number
  readonly mentor: number
  readonly score: number
  readonly relaxation: Relaxation
}

/**
 * An edition in which some mentees may have exceptions from rules, and every mentor a place more for each of them.
 * `price` is what a relaxation costs: more than all scores together can move. A mentor's own places are its minimum load,
 * which brings the price of one.
 */
export type RelaxedEdition = {
  readonly built: BuiltInstance
  readonly price: number
  readonly exceptions: ReadonlyMap<string, Relaxation>
  /** The mentees who are asked about, by the pool's indices. */
  readonly asked: readonly number[]
}

/** Everybody else comes first, and wants as many mentors as the proposal gives them. */
export function relaxEdition(explanation: Explanation, asked: readonly number[]): RelaxedEdition {
  const { pool, scores, built, locks, seed } = explanation.prepared
  const { filled } = explanation.proved.chosen
  const exceptions = asked.flatMap((mentee) => listExceptions(explanation, mentee))
  const isAsked = new Set(asked)
  const largest = exceptions.reduce(
    (most, { score }) => Math.max(most, Math.abs(score)),
    built.instance.largestScore
  )
  const mentees = pool.mentees.map(({ id, demand }, index) => ({
    id,
    tier: isAsked.has(index) ? 2 : 1,
    demand: isAsked.has(index) ? demand : (filled[built.menteeIndex[index] ?? -1] ?? 0)
  }))
  const units = mentees.reduce((sum, { demand }) => sum + demand, 0)
  const extra = asked.reduce((sum, mentee) => sum + (pool.mentees[mentee]?.demand ?? 0), 0)
  const places = pool.mentors.map((mentor) => Math.min(mentor.places, units))
  const mentors = pool.mentors.map(({ id }, index) => ({
    id,
    capacity: (places[index] ?? 0) + extra,
    minimum: places[index] ?? 0
  }))
  const unit = findUnit({ units, places: mentors.reduce((sum, { capacity }) => sum + capacity, 0), largest })
  const price = priceOver(units, Math.ceil(largest / unit))
  const relaxed = buildInstance({
    mentees,
    mentors,
    candidates: addExceptions(listCandidates(scores, pool.mentors.length), exceptions, { unit, price }),
    locks,
    balance: 0,
    seed
  })
  invariant(relaxed.ok, 'the relaxed edition is sound')
  const { instance } = relaxed.value
  return {
    built: { ...relaxed.value, instance: withEffect(instance, price + Math.ceil(largest / unit)) },
    price,
    exceptions: new Map(exceptions.map((one) => [pairKey(one.mentee, one.mentor), one.relaxation])),
    asked
  }
}

export function pairKey(mentee: number, mentor: number): string {
  return `${mentee} ${mentor}`
}

function withEffect(instance: Instance, largestScore: number): Instance {
  return { ...instance, largestScore: Math.max(largestScore, instance.largestScore) }
}

function listExceptions({ prepared }: Explanation, mentee: number): readonly Exception[] {
  const { pool, scoring } = prepared
  return pool.mentors.flatMap(({ id }, mentor): readonly Exception[] => {
    const rules = rulesToSetAside(scoring.blockingRules(mentee, mentor))
    if (rules === null || rules.length === 0) return []
    const pair = { mentee: pool.mentees[mentee]?.id ?? '', mentor: id }
    return [
      {
        mentee,
        mentor,
        score: scoring.millionths(mentee, mentor),
        relaxation: { kind: 'exception', rules, ...pair }
      }
    ]
  })
}

/** Scores in `unit`s; each exception costs a relaxation. */
function addExceptions(
  own: Candidates,
  exceptions: readonly Exception[],
  { unit, price }: { readonly unit: number; readonly price: number }
): Candidates {
  const count = own.count + exceptions.length
  const all = {
    mentee: new Int32Array(count),
    mentor: new Int32Array(count),
    score: new Float64Array(count),
    count
  }
  all.mentee.set(own.mentee)
  all.mentor.set(own.mentor)
  all.score.set(unit === 1 ? own.score : own.score.map((score) => Math.round(score / unit)))
  for (const [k, { mentee, mentor, score }] of exceptions.entries()) {
    all.mentee[own.count + k] = mentee
    all.mentor[own.count + k] = mentor
    all.score[own.count + k] = Math.round(score / unit) - price
  }
  return all
}

/** A cycle of the flow passes no mentee twice (SPEC.md, M16, M32). */
function priceOver(units: number, largest: number): number {
  return 2 * (units + 3) * largest + 1
}

/** In how many millionths scores are told apart: in one, or, where sums of prices would pass the grid, in a thousand. */
function findUnit({
  units,
  places,
  largest
}: Readonly<Record<'units' | 'places' | 'largest', number>>): number {
  return 64 * (units + places) * priceOver(units, largest) < 2 ** 53 ? 1 : 1000
}
