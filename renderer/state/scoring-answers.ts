import type { Effect } from '#shared/domain/effect'
import type { MatchingFailure } from '#shared/domain/matching-failure'
import type { ConcernedPair } from '#shared/domain/pair-score'
import type { Pool } from '#shared/domain/participant'
import type { PossibleConflict } from '#shared/domain/possible-conflict'
import type { PairIds, Setup, SetRule } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { ok, type Result } from '#shared/lib/result'
import type { ScoreTable } from '#shared/scoring/score-table'
import type { Scorer } from '../workers/create-scorer'
import type { EffectRequest } from '../workers/scoring-desk'
import type { EditionOnDesk } from './edition-store'
import { publicIdsOf, type PublicIds } from './public-ids'

/** What a matching starts from. */
export type Plan = { readonly setup: Setup; readonly policy: Policy; readonly seed: number }

export type Assigned = Result<readonly PairIds[], MatchingFailure>

/**
 * What the scorer says of the edition on the desk: asked in public ids, so that ties fall as everywhere, answered in
 * the journal's.
 */
export type ScoringAnswers = {
  readonly scoreAll: (desk: EditionOnDesk) => Promise<ScoreTable>
  readonly measure: (request: EffectRequest, desk: EditionOnDesk) => Promise<Result<Effect, MatchingFailure>>
  /** The pairs that a rule concerns by itself, the first of many. */
  readonly listConcerned: (rule: SetRule, desk: EditionOnDesk) => Promise<readonly ConcernedPair[]>
  readonly findPossibleConflicts: (desk: EditionOnDesk) => Promise<readonly PossibleConflict[]>
  /** Who would be with whom under another plan; found out once for each plan. */
  readonly assign: (plan: Plan, desk: EditionOnDesk) => Promise<Assigned>
}

export function createScoringAnswers(scorer: Scorer): ScoringAnswers {
  let opened: { readonly pool: Pool; readonly ids: PublicIds } | null = null
  const idsOf = async ({ pool }: EditionOnDesk): Promise<PublicIds> => {
    if (opened?.pool === pool) return opened.ids
    const ids = publicIdsOf(pool)
    opened = { pool, ids }
    await scorer.open(ids.pool)
    return ids
  }
  /** A scorer that fails may have lost its pool: the next question opens it again. */
  const ask = async <T>(desk: EditionOnDesk, question: (ids: PublicIds) => Promise<T>): Promise<T> => {
    try {
      return await question(await idsOf(desk))
    } catch (bug) {
      opened = null
      throw bug
    }
  }
  const assigned = new WeakMap<Plan, { readonly pool: Pool; readonly answer: Promise<Assigned> }>()
  const assign = (plan: Plan, desk: EditionOnDesk): Promise<Assigned> =>
    ask(desk, async (ids) => {
      const found = await scorer.assign({ ...plan, setup: ids.toPublicSetup(plan.setup) })
      return found.ok ? ok(found.value.map(ids.toOwnPair)) : found
    })
  return {
    scoreAll: (desk) => ask(desk, (ids) => scorer.scoreAll(ids.toPublicSetup(desk.edition.setup))),
    measure: (request, desk) =>
      ask(desk, async (ids) => {
        const result = await scorer.measure({ ...request, setup: ids.toPublicSetup(request.setup) })
        return result.ok ? ok(toOwnEffect(result.value, ids)) : result
      }),
    listConcerned: (rule, desk) =>
      ask(desk, async (ids) => {
        const pairs = await scorer.listConcerned(rule, ids.toPublicSetup(desk.edition.setup))
        return pairs.map((pair) => toOwnPair(pair, ids))
      }),
    findPossibleConflicts: (desk) =>
      ask(desk, async (ids) => {
        const pairs = await scorer.findPossibleConflicts(ids.toPublicSetup(desk.edition.setup))
        return pairs.map((pair) => toOwnPair(pair, ids))
      }),
    assign: (plan, desk) => {
      const known = assigned.get(plan)
      if (known?.pool === desk.pool) return known.answer
      const answer = assign(plan, desk)
      assigned.set(plan, { pool: desk.pool, answer })
      return answer
    }
  }
}

function toOwnPair<P extends PairIds>(pair: P, { toOwn }: PublicIds): P {
  return { ...pair, mentee: toOwn('mentee', pair.mentee), mentor: toOwn('mentor', pair.mentor) }
}

function toOwnEffect(effect: Effect, { toOwn }: PublicIds): Effect {
  const mentors = (found: readonly string[]) => found.map((mentor) => toOwn('mentor', mentor))
  return {
    ...effect,
    moves: effect.moves.map(({ mentee, before, after, gain }) => ({
      mentee: toOwn('mentee', mentee),
      before: mentors(before),
      after: mentors(after),
      gain
    }))
  }
}
