import type { Highs } from 'highs'
import { invariant } from '#shared/lib/invariant'
import type { SolveProgramme } from '#shared/matching/reach-goals'

/** Scores count in thousandths there, so a gap of a tenth of one tells every two totals apart. */
const exact = { mip_rel_gap: 0, mip_abs_gap: 1e-4, log_to_console: false } as const

/** HiGHS, once it is loaded, as what solves the programmes of limits. */
export function toProgrammeSolver(highs: Highs): SolveProgramme {
  return (programme) => {
    const { Status, Columns } = highs.solve(programme, exact)
    if (Status === 'Infeasible') return null
    invariant(Status === 'Optimal', 'a programme within limits has an optimum, or nothing fulfils its rows')
    return new Map(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal ?? 0]))
  }
}
