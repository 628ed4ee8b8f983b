import { expose } from 'comlink'
import { createExplainingWorker } from './answer-explaining'
import { loadProgrammeSolver } from './load-programme-solver'

expose(createExplainingWorker(loadProgrammeSolver))
