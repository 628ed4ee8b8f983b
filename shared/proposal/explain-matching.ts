import type { ChainStep, Exchange, PairRegret, Regret } from '#shared/domain/explanation'
import type { Role } from '#shared/domain/registration'
import type { PairIds } from '#shared/domain/setup'
import type { Policy } from '#shared/lib/policy'
import { type ChosenPairs, checkFeasibility } from '#shared/matching/check-feasibility'
import { type ExchangeMove, findExchange } from '#shared/matching/find-exchange'
import { findPair } from '#shared/matching/find-pair'
import { findBrokenLimit } from '#shared/matching/limit'
import { type LinearPolicy, nestForRegret, provePairs, proveWithin } from '#shared/matching/prove-pairs'
import { createRegretTable, type RegretTable, regretOf } from '#shared/matching/regret'
import { createProvedResidual, type Proved } from '#shared/matching/residual'
import type { PreparedMatching } from './prepare-matching'

/** A prepared edition solved under a linear policy: it can say what every wish costs. */
export type Explanation = {
  readonly prepared: PreparedMatching
  readonly policy: LinearPolicy
  readonly proved: Proved
  readonly table: RegretTable
  /** Whether there are limits per group that costs leave out, as they cross or very many are reached. */
  readonly leavesLimitsOut: boolean
}

/** Regrets are those of a linear policy; for the others, of the default one. */
export function toLinear(policy: Policy): LinearPolicy {
  return policy === 'best-total' ? policy : 'most-matched'
}

/** Solves the edition and measures how dear every change is. */
export function explainMatching(prepared: PreparedMatching, policy: LinearPolicy): Explanation {
  const { limits } = prepared
  const { instance } = prepared.built
  const nested = limits.length === 0 ? null : nestForRegret(instance, policy, limits)
  const within = nested && proveWithin(instance, policy, { nested })
  const proved = within ?? provePairs(instance, policy, null)
  return {
    prepared,
    policy,
    proved,
    table: createRegretTable(instance, policy, proved),
    leavesLimitsOut: limits.length > 0 && within === null
  }
}

/** The regret of a person with each candidate, in the pool's order; empty for somebody who does not take part. */
export function regretsOf(
  { prepared, table }: Explanation,
  person: { readonly role: Role; readonly id: string }
): readonly PairRegret[] {
  const { pool, built } = prepared
  const own = pool[`${person.role}s`].findIndex(({ id }) => id === person.id)
  if (own === -1) return []
  const others = person.role === 'mentee' ? pool.mentors : pool.mentees
  return others.flatMap(({ id }, other): readonly PairRegret[] => {
    const [mentee, mentor] = person.role === 'mentee' ? [own, other] : [other, own]
    const row = built.menteeIndex[mentee] ?? -1
    const position = findPair(built.instance, row, built.mentorIndex[mentor] ?? -1)
    return position === -1 ? [] : [{ other: id, regret: toRegret(regretOf(table, row, position)) }]
  })
}

/**
 * The fewest changes that lead to the best assignment with this pair: of the board, if that is as good as the
 * optimum, else of the proposal. Null for people who are no candidates, or whom locks keep apart.
 */
export function findExchangeFor(
  explanation: Explanation,
  pair: PairIds,
  seats: readonly PairIds[]
): Exchange | null {
  const { prepared, table, proved } = explanation
  const { instance } = prepared.built
  const at = locate(prepared, pair)
  if (at === null) return null
  const regret = toRegret(regretOf(table, at.mentee, at.position))
  if (regret === null) return null
  const board = toBoardPairs(prepared, seats)
  const onBoard =
    board && createProvedResidual(instance, table.residual.objective, { ...proved, chosen: board })
  const moves = findExchange(onBoard ?? table.residual, at.mentee, at.position) ?? []
  return {
    pair,
    regret,
    isFromBoard: onBoard !== null,
    seed: prepared.seed,
    moves: moves.map((move) => nameMove(prepared, move))
  }
}

type Located = { readonly mentee: number; readonly position: number }

function locate({ pool, built }: PreparedMatching, pair: PairIds): Located | null {
  const mentee = built.menteeIndex[pool.mentees.findIndex(({ id }) => id === pair.mentee)]
  const mentor = built.mentorIndex[pool.mentors.findIndex(({ id }) => id === pair.mentor)]
  if (mentee === undefined || mentor === undefined) return null
  const position = findPair(built.instance, mentee, mentor)
  return position === -1 ? null : { mentee, position }
}

/** The board as chosen pairs; null when it breaks a rule, a lock, a limit, or a number of places. */
function toBoardPairs(prepared: PreparedMatching, seats: readonly PairIds[]): ChosenPairs | null {
  const positions = seats.map((seat) => locate(prepared, seat)?.position ?? -1)
  const chosen = checkFeasibility(prepared.built.instance, Int32Array.from(positions).sort())
  if (!chosen.ok || findBrokenLimit(prepared.limits, chosen.value.pairs) !== null) return null
  return chosen.value
}

function nameMove(
  { pool, built, limits }: PreparedMatching,
  { mentee, from, to, limit }: ExchangeMove
): ChainStep {
  const mentorId = (index: number | null) =>
    index === null ? null : (pool.mentors[built.mentorAt[index] ?? -1]?.id ?? '')
  return {
    mentee: pool.mentees[built.menteeAt[mentee] ?? -1]?.id ?? '',
    from: mentorId(from),
    to: mentorId(to),
    because: limits[limit ?? -1]?.of ?? null
  }
}

function toRegret(
  regret: { readonly places: number; readonly rank: number; readonly score: number } | null
): Regret | null {
  if (regret === null) return null
  const { places, rank, score } = regret
  return { places, isOrderHurt: places === 0 && rank > 0, score }
}
