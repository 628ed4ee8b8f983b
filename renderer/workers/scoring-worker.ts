import { expose } from 'comlink'
import { loadProgrammeSolver } from './load-programme-solver'
import { createScoringDesk } from './scoring-desk'

// Measures what a change of weights or rules would do, off the window's thread; it is never stopped half-way.
expose(createScoringDesk(loadProgrammeSolver))
