import { expose } from 'comlink'
import { createExplainingWorker } from './answer-explaining'

expose(createExplainingWorker())
