import { expose } from 'comlink'
import { loadProgrammeSolver } from './load-programme-solver'
import { createPoolTray } from './pool-parts'
import { createScoringDesk, type ScoringWorker } from './scoring-desk'

const tray = createPoolTray()
/** Memory that the window sees too; where it cannot be had, the window gets a copy. */
const allocate = (bytes: number) =>
  crossOriginIsolated ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)

const desk = createScoringDesk(loadProgrammeSolver, allocate)

// Measures what a change of weights or rules would do, off the window's thread; it is never stopped half-way.
expose({ ...desk, know: tray.know, open: () => desk.open(tray.takePool()) } satisfies ScoringWorker)
