import { createBoardLimits } from '#shared/domain/board/board-limits'
import type { GroupLimit } from '#shared/domain/group-limit'
import type { Relaxation, Relaxations } from '#shared/domain/explanation'
import { invariant } from '#shared/lib/invariant'
import { fitsNested } from '#shared/matching/assign-nested'
import { findPairsFor } from '#shared/matching/find-pairs-for'
import { nestLimits, type NestedLimits } from '#shared/matching/nest-limits'
import { mostMatchedOnMinimum } from '#shared/matching/objective'
import { limitGroupOf } from '#shared/scoring/limit-group'
import type { Explanation } from './explain-matching'
import { type RaisedLimits, raiseLimits } from './raise-limits'
import { pairKey, type RelaxedEdition, relaxEdition } from './relaxed-edition'
import { toLimits } from './to-limits'
import { type ChosenPair, toChosenPairs } from './to-chosen-pairs'

/**
 * The fewest relaxations that give these mentees the mentors they lack while everybody else keeps as many: one more
 * place with a mentor, an exception for a pair from the rules that forbid it, or a limit per group raised by one; of the
 * fewest, those of the greatest total. Limits that cross are not weighed: the first one that would break is named.
 */
export function findRelaxations(explanation: Explanation, ids: readonly string[]): Relaxations {
  const { pool, groupLimits } = explanation.prepared
  const wanted = new Set(ids)
  const asked = pool.mentees.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []))
  const edition = relaxEdition(explanation, asked)
  const unlimited = solveWithin(explanation, edition, null)
  const isWeighed = groupLimits.length > 0 && !explanation.leavesLimitsOut
  const raised = isWeighed ? tryLimits(explanation, edition, unlimited) : null
  const { chosen } = raised?.best ?? unlimited
  return {
    relaxed: [...listRelaxed(explanation, edition, chosen), ...toRaises(groupLimits, raised?.raises ?? [])],
    beyond: listBeyond(explanation, edition, chosen),
    limit: raised === null ? findBrokenLimit(explanation, chosen) : null,
    isExact: raised?.isExact ?? true
  }
}

/** The best pairs of a relaxed edition; `filled` counts those of the mentees asked about. */
type Relaxed = {
  readonly chosen: readonly ChosenPair[]
  readonly filled: number
  /** How many places and exceptions they need. */
  readonly cost: number
  readonly total: number
}

/** Above so many pairs a solve within limits takes a second or two. */
const manyPairs = 200_000

/** Null where the numbers would not be exact, or limits are no flow. */
function tryLimits(
  explanation: Explanation,
  edition: RelaxedEdition,
  unlimited: Relaxed
): RaisedLimits<Relaxed> | null {
  const { groupLimits } = explanation.prepared
  const most = edition.asked.reduce(
    (sum, mentee) => sum + (explanation.prepared.pool.mentees[mentee]?.demand ?? 0),
    0
  )
  return raiseLimits({
    count: groupLimits.length,
    most,
    mostWays: edition.built.instance.pairMentor.length > manyPairs ? 10 : 40,
    bound: unlimited,
    solve: (raises) => {
      const nested = nestRaised(explanation, edition, raises)
      return nested === null ? null : solveWithin(explanation, edition, nested)
    }
  })
}

function nestRaised(
  { prepared: { pool, groupLimits } }: Explanation,
  { built }: RelaxedEdition,
  raises: readonly number[]
): NestedLimits | null {
  const raised = groupLimits.map((limit, index) => ({ ...limit, most: limit.most + (raises[index] ?? 0) }))
  const limits = toLimits(pool.mentees, built, raised)
  invariant(limits.ok, 'locks keep the limits of the edition')
  const nested = nestLimits(built.instance, limits.value)
  return nested !== null && fitsNested(built.instance, nested) ? nested : null
}

function solveWithin(
  explanation: Explanation,
  edition: RelaxedEdition,
  nested: NestedLimits | null
): Relaxed {
  const { instance } = edition.built
  const objective = mostMatchedOnMinimum(instance, edition.price, nested)
  const chosen = toChosenPairs(edition.built, findPairsFor(instance, objective, nested))
  const isAsked = new Set(edition.asked)
  const { scoring } = explanation.prepared
  return {
    chosen,
    filled: chosen.filter(({ mentee }) => isAsked.has(mentee)).length,
    cost: listRelaxed(explanation, edition, chosen).length,
    total: chosen.reduce((sum, { mentee, mentor }) => sum + scoring.millionths(mentee, mentor), 0)
  }
}

/** The exceptions that pairs need, and the places: where a mentor has too few they are for who is asked about, if possible. */
function listRelaxed(
  { prepared: { pool } }: Explanation,
  { exceptions, asked }: RelaxedEdition,
  chosen: readonly ChosenPair[]
): readonly Relaxation[] {
  const isAsked = new Set(asked)
  const ofMentor = new Map<number, number[]>()
  for (const { mentee, mentor } of chosen) {
    const own = ofMentor.get(mentor) ?? []
    ofMentor.set(mentor, isAsked.has(mentee) ? [mentee, ...own] : [...own, mentee])
  }
  const places = pool.mentors.flatMap(({ id, places: own }, mentor) => {
    const seated = ofMentor.get(mentor) ?? []
    return seated
      .slice(0, Math.max(0, seated.length - own))
      .map((mentee): Relaxation => ({ kind: 'place', mentee: pool.mentees[mentee]?.id ?? '', mentor: id }))
  })
  return [...chosen.flatMap(({ mentee, mentor }) => exceptions.get(pairKey(mentee, mentor)) ?? []), ...places]
}

function toRaises(groupLimits: readonly GroupLimit[], raises: readonly number[]): readonly Relaxation[] {
  return groupLimits.flatMap((limit, index): readonly Relaxation[] => {
    const more = raises[index] ?? 0
    return more === 0 ? [] : [{ kind: 'limit', limit, most: limit.most + more }]
  })
}

function listBeyond(
  { prepared: { pool } }: Explanation,
  { asked }: RelaxedEdition,
  chosen: readonly ChosenPair[]
): readonly string[] {
  const counts = new Map<number, number>()
  for (const { mentee } of chosen) counts.set(mentee, (counts.get(mentee) ?? 0) + 1)
  return asked
    .filter((mentee) => (counts.get(mentee) ?? 0) < (pool.mentees[mentee]?.demand ?? 0))
    .map((mentee) => pool.mentees[mentee]?.id ?? '')
}

/** The limit per group that all these pairs together would break. */
function findBrokenLimit(
  { prepared: { pool, groupLimits } }: Explanation,
  chosen: readonly ChosenPair[]
): GroupLimit | null {
  if (groupLimits.length === 0) return null
  const mentees = new Map(pool.mentees.map((mentee) => [mentee.id, mentee]))
  const limits = createBoardLimits([], groupLimits, (id, limit) => {
    const mentee = mentees.get(id)
    return mentee === undefined ? null : limitGroupOf(mentee, limit)
  })
  return limits.brokenBy(
    chosen.map(({ mentee, mentor }) => ({
      mentee: pool.mentees[mentee]?.id ?? '',
      from: null,
      to: pool.mentors[mentor]?.id ?? ''
    }))
  )
}
