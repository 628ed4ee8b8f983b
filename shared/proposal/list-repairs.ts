import type { NeighbourRepairs, Repair, SupportedRepairs } from '#shared/domain/explanation'
import type { PairIds } from '#shared/domain/setup'
import { findPair } from '#shared/matching/find-pair'
import { findPointsBetween } from '#shared/matching/find-points-between'
import { findBrokenLimit } from '#shared/matching/limit'
import type { SolveProgramme } from '#shared/matching/reach-goals'
import {
  nestForTrade,
  toTradePoint,
  type Trade,
  type TradePoint,
  tradeChanges
} from '#shared/matching/trade-changes'
import type { PreparedMatching } from './prepare-matching'
import { toChosenPairs } from './to-chosen-pairs'

/** At so many points the curve of a large edition can be read; each costs a solve. */
const mostRepairs = 12

/** Up to so many candidate pairs all points are found: measured to take some seconds on two cores, each a moment of its own. */
const fewPairs = 60_000

/** From the most kept pairs to the greatest total, all with as many people matched as can be; `seats` is the board. */
export function listRepairs(prepared: PreparedMatching, seats: readonly PairIds[]): SupportedRepairs {
  const trade = toTrade(prepared, seats)
  const points = tradeChanges(trade, isSmall(prepared) ? Infinity : mostRepairs)
  return {
    repairs: toRepairs(prepared, points, { isSupported: true }),
    isSmall: isSmall(prepared),
    leavesLimitsOut: prepared.limits.length > 0 && trade.nested === null
  }
}

/** The repairs between two neighbours of the list. */
export async function listRepairsBetween(
  prepared: PreparedMatching,
  { seats, left, right }: NeighbourRepairs & { readonly seats: readonly PairIds[] },
  loadSolver: () => Promise<SolveProgramme>
): Promise<readonly Repair[]> {
  const trade = toTrade(prepared, seats)
  const pointOf = ({ pairs }: Repair) => toTradePoint(trade, toPositions(prepared, pairs).sort())
  const neighbours = { left: pointOf(left), right: pointOf(right) }
  const points = findPointsBetween(trade, neighbours, await loadSolver())
  return toRepairs(prepared, points, { isSupported: false })
}

function toTrade(prepared: PreparedMatching, seats: readonly PairIds[]): Trade {
  const { limits, built } = prepared
  return {
    instance: built.instance,
    before: toPositions(prepared, seats),
    nested: limits.length === 0 ? null : nestForTrade(built.instance, limits)
  }
}

function isSmall({ built }: PreparedMatching): boolean {
  return built.instance.pairMentor.length <= fewPairs
}

/** Where pairs stand among the candidates; those that are none any more are left out. */
function toPositions({ pool, built }: PreparedMatching, pairs: readonly PairIds[]): Int32Array {
  const mentees = new Map(pool.mentees.map(({ id }, index) => [id, built.menteeIndex[index] ?? -1]))
  const mentors = new Map(pool.mentors.map(({ id }, index) => [id, built.mentorIndex[index] ?? -1]))
  const positions = pairs.flatMap(({ mentee, mentor }) => {
    const [row, column] = [mentees.get(mentee), mentors.get(mentor)]
    if (row === undefined || column === undefined) return []
    const position = findPair(built.instance, row, column)
    return position === -1 ? [] : [position]
  })
  return Int32Array.from(positions)
}

/** Where limits per group are left out, points that break one are as well. */
function toRepairs(
  prepared: PreparedMatching,
  points: readonly TradePoint[],
  { isSupported }: Pick<Repair, 'isSupported'>
): readonly Repair[] {
  const keeping = points.filter(({ pairs }) => findBrokenLimit(prepared.limits, pairs) === null)
  return keeping.map((point) => ({ ...toRepair(prepared, point), isSupported }))
}

function toRepair(
  { pool, built }: PreparedMatching,
  { pairs, kept }: TradePoint
): Omit<Repair, 'isSupported'> {
  const chosen = toChosenPairs(built, pairs)
  return {
    pairs: chosen.map(({ mentee, mentor }) => ({
      mentee: pool.mentees[mentee]?.id ?? '',
      mentor: pool.mentors[mentor]?.id ?? ''
    })),
    total: chosen.reduce((sum, { score }) => sum + score, 0),
    kept
  }
}
