import type { NeighbourRepairs, Repair } from '#shared/domain/explanation'
import type { PairIds } from '#shared/domain/setup'
import { findPair } from '#shared/matching/find-pair'
import { findPointsBetween } from '#shared/matching/find-points-between'
import { findBrokenLimit } from '#shared/matching/limit'
import type { SolveProgramme } from '#shared/matching/reach-goals'
import { toTradePoint, type TradePoint, tradeChanges } from '#shared/matching/trade-changes'
import type { PreparedMatching } from './prepare-matching'
import { toChosenPairs } from './to-chosen-pairs'

/** At so many points the curve of a large edition can be read; each costs a solve. */
const mostRepairs = 12

/** Up to so many candidate pairs all points are found: measured to take some seconds on two cores, each a moment of its own. */
const fewPairs = 60_000

/** From the fewest changed pairs to the greatest total, all with as many people matched as can be; `seats` is the board. */
export function listRepairs(prepared: PreparedMatching, seats: readonly PairIds[]): readonly Repair[] {
  const { instance } = prepared.built
  const most = isSmall(prepared) ? Infinity : mostRepairs
  const points = tradeChanges(instance, toPositions(prepared, seats), most)
  return toRepairs(prepared, points, { isSupported: true })
}

/** The repairs between two neighbours of the list; null in an edition too large for that. */
export async function listRepairsBetween(
  prepared: PreparedMatching,
  { seats, left, right }: NeighbourRepairs & { readonly seats: readonly PairIds[] },
  loadSolver: () => Promise<SolveProgramme>
): Promise<readonly Repair[] | null> {
  if (!isSmall(prepared)) return null
  const { instance } = prepared.built
  const before = toPositions(prepared, seats)
  const pointOf = ({ pairs }: Repair) => toTradePoint(instance, before, toPositions(prepared, pairs).sort())
  const neighbours = { before, left: pointOf(left), right: pointOf(right) }
  const points = findPointsBetween(instance, neighbours, await loadSolver())
  return toRepairs(prepared, points, { isSupported: false })
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

/** Limits per group are not weighed: points that break one are left out. */
function toRepairs(
  prepared: PreparedMatching,
  points: readonly Pick<TradePoint, 'pairs'>[],
  { isSupported }: Pick<Repair, 'isSupported'>
): readonly Repair[] {
  const keeping = points.filter(({ pairs }) => findBrokenLimit(prepared.limits, pairs) === null)
  return keeping.map(({ pairs }) => ({ ...toRepair(prepared, pairs), isSupported }))
}

function toRepair({ pool, built }: PreparedMatching, positions: Int32Array): Omit<Repair, 'isSupported'> {
  const chosen = toChosenPairs(built, positions)
  return {
    pairs: chosen.map(({ mentee, mentor }) => ({
      mentee: pool.mentees[mentee]?.id ?? '',
      mentor: pool.mentors[mentor]?.id ?? ''
    })),
    total: chosen.reduce((sum, { score }) => sum + score, 0)
  }
}
