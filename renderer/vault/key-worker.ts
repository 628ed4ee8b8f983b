import { expose } from 'comlink'
import { deriveKey } from './derive-key'

/** Derives off the window's thread. */
expose(deriveKey)
