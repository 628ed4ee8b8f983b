import { expose } from 'comlink'
import { createScoringWorker } from './answer-scoring'
import { loadProgrammeSolver } from './load-programme-solver'
import { createScoringDesk } from './scoring-desk'

/** Memory that the window sees too; where it cannot be had, the window gets a copy. */
const allocate = (bytes: number) =>
  crossOriginIsolated ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)

// Scores, and measures what a change of weights or rules would do, off the window's thread; it is never stopped half-way.
expose(createScoringWorker(createScoringDesk(loadProgrammeSolver, allocate)))
