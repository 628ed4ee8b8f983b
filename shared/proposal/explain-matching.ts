import type { Exchange, PairRegret, Regret } from '#shared/domain/explanation'
import type { Role } from '#shared/domain/registration'
import type { PairIds } from '#shared/domain/setup'
import { invariant } from '#shared/lib/invariant'
import type { Policy } from '#shared/lib/policy'
import { assignMentors } from '#shared/matching/assign-mentors'
import type { Prices } from '#shared/matching/certificate'
import { type ChosenPairs, checkFeasibility } from '#shared/matching/check-feasibility'
import { type ExchangeMove, findExchange } from '#shared/matching/find-exchange'
import { findPair } from '#shared/matching/find-pair'
import { createRegretTable, type LinearPolicy, type RegretTable, regretOf } from '#shared/matching/regret'
import { createResidual, isProved } from '#shared/matching/residual'
import type { PreparedMatching } from './prepare-matching'

/** A prepared edition solved under a linear policy: it can say what every wish costs. */
export type Explanation = {
  readonly prepared: PreparedMatching
  readonly policy: LinearPolicy
  readonly chosen: ChosenPairs
  readonly prices: Prices
  readonly table: RegretTable
}

/** Regrets are those of a linear policy; for the others, of the default one. */
export function toLinear(policy: Policy): LinearPolicy {
  return policy === 'best-total' ? policy : 'most-matched'
}

/** Solves the edition and measures how dear every change is. */
export function explainMatching(prepared: PreparedMatching, policy: LinearPolicy): Explanation {
  const { instance } = prepared.built
  const solved = assignMentors(instance, policy)
  invariant(solved.ok, 'an instance that was built can be solved')
  const { pairs, certificate } = solved.value
  invariant(certificate.kind === policy, 'a linear policy is proved by prices')
  const chosen = checkFeasibility(instance, pairs)
  invariant(chosen.ok, 'what the engine chose is feasible')
  const proved = { chosen: chosen.value, prices: certificate.prices }
  return { prepared, policy, ...proved, table: createRegretTable(instance, policy, proved) }
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
  const { prepared, table, prices } = explanation
  const { instance } = prepared.built
  const at = locate(prepared, pair)
  if (at === null) return null
  const regret = toRegret(regretOf(table, at.mentee, at.position))
  if (regret === null) return null
  const board = toBoardPairs(prepared, seats)
  const onBoard =
    board === null ? null : createResidual(instance, table.residual.objective, { chosen: board, prices })
  const isFromBoard = onBoard !== null && isProved(onBoard)
  const moves = findExchange(isFromBoard ? onBoard : table.residual, at.mentee, at.position) ?? []
  return {
    pair,
    regret,
    isFromBoard,
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

/** The board as chosen pairs; null when it breaks a rule, a lock, or a number of places. */
function toBoardPairs(prepared: PreparedMatching, seats: readonly PairIds[]): ChosenPairs | null {
  const positions = seats.map((seat) => locate(prepared, seat)?.position ?? -1)
  const chosen = checkFeasibility(prepared.built.instance, Int32Array.from(positions).sort())
  return chosen.ok ? chosen.value : null
}

function nameMove({ pool, built }: PreparedMatching, { mentee, from, to }: ExchangeMove) {
  const mentorId = (index: number | null) =>
    index === null ? null : (pool.mentors[built.mentorAt[index] ?? -1]?.id ?? '')
  return {
    mentee: pool.mentees[built.menteeAt[mentee] ?? -1]?.id ?? '',
    from: mentorId(from),
    to: mentorId(to)
  }
}

function toRegret(
  regret: { readonly places: number; readonly rank: number; readonly score: number } | null
): Regret | null {
  if (regret === null) return null
  const { places, rank, score } = regret
  return { places, isOrderHurt: places === 0 && rank > 0, score }
}
