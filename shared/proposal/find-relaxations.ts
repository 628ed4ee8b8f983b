import { rulesToSetAside } from '#shared/domain/exemption'
import type { Relaxation, Relaxations } from '#shared/domain/explanation'
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { buildInstance, type InstanceInput } from '#shared/matching/build-instance'
import { listCandidates } from '#shared/scoring/score-candidates'
import type { Explanation } from './explain-matching'
import { toChosenPairs } from './to-chosen-pairs'

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
    isExact: asked.every((mentee) => pool.mentees[mentee]?.demand === 1)
  }
}

/** A pair that may be made at the price of what it needs; extra places stand behind the mentors. */
type RelaxedRow = {
  readonly mentee: number
  readonly mentor: number
  readonly score: number
  readonly needs: readonly Relaxation[]
}

function listRows({ prepared }: Explanation, asked: readonly number[]): readonly RelaxedRow[] {
  const { pool, scoring } = prepared
  return asked.flatMap((mentee) =>
    pool.mentors.flatMap((person, mentor): readonly RelaxedRow[] => {
      const rules = rulesToSetAside(scoring.blockingRules(mentee, mentor))
      if (rules === null) return []
      const pair = { mentee: pool.mentees[mentee]?.id ?? '', mentor: person.id }
      const score = scoring.millionths(mentee, mentor)
      const place: Relaxation = { kind: 'place', ...pair }
      const extra = { mentee, mentor: pool.mentors.length + mentor, score }
      if (rules.length === 0) return [{ ...extra, needs: [place] }]
      const aside: Relaxation = { kind: 'exception', rules, ...pair }
      return [
        { mentee, mentor, score, needs: [aside] },
        { ...extra, needs: [aside, place] }
      ]
    })
  )
}

function toInput(
  { prepared, chosen }: Explanation,
  asked: readonly number[],
  rows: readonly RelaxedRow[]
): InstanceInput {
  const { pool, built, locks, seed } = prepared
  const candidates = listCandidates(prepared.scores, pool.mentors.length)
  const isAsked = new Set(asked)
  // More than all scores together can move on a cycle, so that fewer relaxations always win.
  const dear = 2 * (pool.mentees.length + 1) * 1_000_000 + 1
  const join = (own: Int32Array, more: readonly number[]) => Int32Array.from([...own, ...more])
  return {
    mentees: pool.mentees.map(({ id, demand }, index) => ({
      id,
      tier: 1,
      demand: isAsked.has(index) ? demand : (chosen.filled[built.menteeIndex[index] ?? -1] ?? 0)
    })),
    mentors: [
      ...pool.mentors.map(({ id, places }) => ({ id, capacity: places, minimum: 0 })),
      ...pool.mentors.map(({ id }) => ({ id: `${id} +`, capacity: asked.length, minimum: 0 }))
    ],
    candidates: {
      mentee: join(
        candidates.mentee,
        rows.map(({ mentee }) => mentee)
      ),
      mentor: join(
        candidates.mentor,
        rows.map(({ mentor }) => mentor)
      ),
      score: Float64Array.from([
        ...candidates.score,
        ...rows.map(({ score, needs }) => score - dear * needs.length)
      ]),
      count: candidates.count + rows.length
    },
    locks,
    balance: 0,
    seed
  }
}

function keyOf(mentee: number, mentor: number): string {
  return `${mentee} ${mentor}`
}
