import { invariant } from '#shared/lib/invariant'
import { ok } from '#shared/lib/result'
import type { LoadSolver } from '#shared/matching/assign-within-limits'
import {
  type Explanation,
  explainMatching,
  findExchangeFor,
  regretsOf,
  toLinear
} from '#shared/proposal/explain-matching'
import { findRelaxations } from '#shared/proposal/find-relaxations'
import { listRepairs, listRepairsBetween } from '#shared/proposal/list-repairs'
import { createPrepareMatching } from '#shared/proposal/prepare-matching'
import { createMemory } from '#shared/scoring/memory'
import { allocateOwn, createTableMaker } from '#shared/scoring/score-table'
import type { ExplainingWorker } from './explaining'
import { createPoolTray } from './pool-parts'

/** Holds one edition, solved, and answers what is asked about it; the solver is loaded for points that no prices find. */
export function createExplainingWorker(loadSolver: LoadSolver): ExplainingWorker {
  const tray = createPoolTray()
  // After a lock, a forbid or another number of places hardly anything is scored anew.
  const prepareMatching = createPrepareMatching(createMemory(), createTableMaker(allocateOwn))
  let explanation: Explanation | null = null
  const current = (): Explanation => {
    invariant(explanation !== null, 'an edition is prepared before it is asked about')
    return explanation
  }
  return {
    know: tray.know,
    prepare: ({ setup, seed, policy }) => {
      explanation = null
      const prepared = prepareMatching(tray.takePool(), setup, seed)
      if (!prepared.ok) return prepared
      explanation = explainMatching(prepared.value, toLinear(policy))
      return ok({ leavesLimitsOut: explanation.leavesLimitsOut })
    },
    regretsOf: (person) => regretsOf(current(), person),
    exchangeFor: (pair, seats) => findExchangeFor(current(), pair, seats),
    listRepairs: (seats) => listRepairs(current().prepared, seats),
    listRepairsBetween: (seats, neighbours) =>
      listRepairsBetween(current().prepared, { seats, ...neighbours }, loadSolver),
    findRelaxations: (mentees) => findRelaxations(current(), mentees)
  }
}
