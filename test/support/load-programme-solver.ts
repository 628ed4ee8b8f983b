import loadHighs from 'highs'
import type { SolveProgramme } from '#shared/matching/reach-goals'
import { toProgrammeSolver } from '#shared/proposal/to-programme-solver'

/** HiGHS as tests load it: from the package. */
export async function loadProgrammeSolver(): Promise<SolveProgramme> {
  return toProgrammeSolver(await loadHighs())
}
