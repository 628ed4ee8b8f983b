import type { SolveProgramme } from '#shared/matching/reach-goals'
import { toProgrammeSolver } from '#shared/proposal/to-programme-solver'

/** Brings HiGHS from beside the worker: its 3.5 MB are read only when limits per group bind. */
export async function loadProgrammeSolver(): Promise<SolveProgramme> {
  const { default: loadHighs } = await import('highs')
  return toProgrammeSolver(await loadHighs())
}
