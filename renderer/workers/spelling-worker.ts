import { expose } from 'comlink'
import { clusterSpellings } from '#shared/quality/cluster-spellings'

/** Compares every spelling with every other, off the window's thread. */
expose(clusterSpellings)
