import { createBoardLimits } from '#shared/domain/board/board-limits'
import type { GroupLimit } from '#shared/domain/group-limit'
import { rulesToSetAside } from '#shared/domain/exemption'
import type { Relaxation, Relaxations } from '#shared/domain/explanation'
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { buildInstance, type Candidates, type InstanceInput } from '#shared/matching/build-instance'
import { listCandidates } from '#shared/scoring/score-candidates'
import type { Pool } from '#shared/domain/participant'
import { limitGroupOf } from '#shared/scoring/limit-group'
import type { Explanation } from './explain-matching'
import { type ChosenPair, toChosenPairs } from './to-chosen-pairs'

/**
 * The fewest relaxations that give these mentees the mentors they lack while everybody else keeps as many: one more
 * place with a mentor, or an exception for a pair from the rules that forbid it; of the fewest, those of the greatest total. Exact for mentees
 * who want one mentor: a chain that ends at a new place elsewhere can as well end at its first mentor, so only these
 * mentees need the dear pairs, and each of them costs one.
 */
export function findRelaxations(explanation: Explanation, ids: readonly string[]): Relaxations {
  const { pool } = explanation.prepared
  const wanted = new Set(ids)
  const asked = pool.mentees.flatMap(({ id }, index) => (wanted.has(id) ? [index] : []))
  const rows = listRows(explanation, asked)
  const built = buildInstance(toInput(explanation, asked, rows))
  invariant(built.ok, 'the relaxed edition is sound')
  const solved = assignMentors(built.value.instance, 'most-matched')
  invariant(solved.ok, 'the relaxed edition can be solved')
  const kinds = new Map(rows.map((row) => [keyOf(row.mentee, row.mentor), row]))
  const chosen = toChosenPairs(built.value, solved.value.pairs)
  const relaxed = chosen.flatMap(({ mentee, mentor }) => kinds.get(keyOf(mentee, mentor))?.needs ?? [])
  const counts = new Map<number, number>()
  for (const { mentee } of chosen) counts.set(mentee, (counts.get(mentee) ?? 0) + 1)
  return {
    relaxed,
    beyond: asked
      .filter((mentee) => (counts.get(mentee) ?? 0) < (pool.mentees[mentee]?.demand ?? 0))
      .map((mentee) => pool.mentees[mentee]?.id ?? ''),
    limit: findLimit(explanation, chosen, kinds),
    isExact: asked.every((mentee) => pool.mentees[mentee]?.demand === 1)
  }
}

/** The limit per group that all these pairs together would break. */
function findLimit(
  { prepared: { pool, groupLimits } }: Explanation,
  chosen: readonly ChosenPair[],
  kinds: ReadonlyMap<string, RelaxedRow>
): GroupLimit | null {
  const mentees = new Map(groupLimits.length === 0 ? [] : pool.mentees.map((mentee) => [mentee.id, mentee]))
  const limits = createBoardLimits([], groupLimits, (id, limit) => {
    const mentee = mentees.get(id)
    return mentee === undefined ? null : limitGroupOf(mentee, limit)
  })
  return limits.brokenBy(
    chosen.map(({ mentee, mentor }) => ({
      mentee: pool.mentees[mentee]?.id ?? '',
      from: null,
      to: pool.mentors[mentor]?.id ?? kinds.get(keyOf(mentee, mentor))?.needs[0]?.mentor ?? ''
    }))
  )
}

/** A pair that may be made at the price of what it needs. */
type RelaxedRow = {
  readonly mentee: number
  /** An index of the pool, or beyond it the mentee's own extra place. */
  readonly mentor: number
  readonly score: number
  readonly needs: readonly Relaxation[]
}

/**
 * What may be chosen beside the candidates. Nobody else wants an extra place, so each mentee only needs the best of all
 * that it could get, one for each mentor it wants.
 */
function listRows(explanation: Explanation, asked: readonly number[]): readonly RelaxedRow[] {
  const { pool } = explanation.prepared
  let extra = pool.mentors.length
  return asked.flatMap((mentee) => {
    const { exceptions, places } = listWays(explanation, mentee)
    const best = places.sort((a, b) => a.needs.length - b.needs.length || b.score - a.score)
    const own = best.slice(0, pool.mentees[mentee]?.demand).map((way) => ({ ...way, mentor: extra++ }))
    return [...exceptions, ...own]
  })
}

/** A mentee's exceptions with mentors as they are, and its ways to one more place with any of them. */
function listWays({ prepared }: Explanation, mentee: number) {
  const { pool, scoring } = prepared
  const exceptions: RelaxedRow[] = []
  const places: RelaxedRow[] = []
  for (const [mentor, { id }] of pool.mentors.entries()) {
    const rules = rulesToSetAside(scoring.blockingRules(mentee, mentor))
    if (rules === null) continue
    const pair = { mentee: pool.mentees[mentee]?.id ?? '', mentor: id }
    const row = { mentee, mentor, score: scoring.millionths(mentee, mentor) }
    const place: Relaxation = { kind: 'place', ...pair }
    const aside: readonly Relaxation[] = rules.length === 0 ? [] : [{ kind: 'exception', rules, ...pair }]
    if (aside.length > 0) exceptions.push({ ...row, needs: aside })
    places.push({ ...row, needs: [...aside, place] })
  }
  return { exceptions, places }
}

function toInput(
  { prepared, proved }: Explanation,
  asked: readonly number[],
  rows: readonly RelaxedRow[]
): InstanceInput {
  const { pool, scores, built, locks, seed } = prepared
  const isAsked = new Set(asked)
  const extras = rows.filter(({ mentor }) => mentor >= pool.mentors.length)
  const places = pool.mentors.reduce((sum, mentor) => sum + mentor.places, extras.length)
  const largest = rows.reduce(
    (most, { score }) => Math.max(most, Math.abs(score)),
    built.instance.largestScore
  )
  const unit = findUnit(pool, { places, largest })
  const dear = dearness(pool, largest / unit)
  return {
    mentees: pool.mentees.map(({ id, demand }, index) => ({
      id,
      tier: 1,
      demand: isAsked.has(index) ? demand : (proved.chosen.filled[built.menteeIndex[index] ?? -1] ?? 0)
    })),
    mentors: [
      ...pool.mentors.map(({ id, places: capacity }) => ({ id, capacity, minimum: 0 })),
      ...extras.map(({ mentor }) => ({ id: `extra place ${mentor}`, capacity: 1, minimum: 0 }))
    ],
    candidates: addRows(listCandidates(scores, pool.mentors.length), rows, { unit, dear }),
    locks,
    balance: 0,
    seed
  }
}

/** The candidates and the rows, with scores in `unit`s, each less by what its relaxations cost. */
function addRows(
  own: Candidates,
  rows: readonly RelaxedRow[],
  { unit, dear }: { readonly unit: number; readonly dear: number }
): Candidates {
  const count = own.count + rows.length
  const all = {
    mentee: new Int32Array(count),
    mentor: new Int32Array(count),
    score: new Float64Array(count),
    count
  }
  all.mentee.set(own.mentee)
  all.mentor.set(own.mentor)
  all.score.set(unit === 1 ? own.score : own.score.map((score) => Math.round(score / unit)))
  for (const [k, { mentee, mentor, score, needs }] of rows.entries()) {
    all.mentee[own.count + k] = mentee
    all.mentor[own.count + k] = mentor
    all.score[own.count + k] = Math.round(score / unit) - dear * needs.length
  }
  return all
}

/** More than all scores together can move on a cycle, which passes two extra places at most: fewer relaxations always win. */
function dearness(pool: Pool, largest: number): number {
  return 2 * (Math.min(pool.mentees.length, pool.mentors.length) + 3) * Math.ceil(largest) + 1
}

/** In how many millionths scores are told apart: in one, or, where sums of the dear ones would pass the grid, in a thousand. */
function findUnit(
  pool: Pool,
  { places, largest }: { readonly places: number; readonly largest: number }
): number {
  const dearest = 3 * dearness(pool, largest)
  return 4 * dearest * (places + 1) < 2 ** 52 ? 1 : 1000
}

function keyOf(mentee: number, mentor: number): string {
  return `${mentee} ${mentor}`
}
