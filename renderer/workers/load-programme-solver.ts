import type { SolveProgramme } from '#shared/matching/reach-goals'
import { toProgrammeSolver } from '#shared/proposal/to-programme-solver'

let loaded: Promise<SolveProgramme> | null = null

/** Brings HiGHS from beside the worker, once: its 3.5 MB are read only when no flow finds the answer. */
export function loadProgrammeSolver(): Promise<SolveProgramme> {
  return (loaded ??= load())
}

async function load(): Promise<SolveProgramme> {
  const { default: loadHighs } = await import('highs')
  return toProgrammeSolver(await loadHighs())
}
