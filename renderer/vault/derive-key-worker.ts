import { expose } from 'comlink'
import { deriveKey } from './derive-key'

expose(deriveKey)
