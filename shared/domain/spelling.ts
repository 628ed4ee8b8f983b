import type { SpellingTable } from './journal/curation-values'

/** A value as it counts now, how many people have it, and the home domains of those among them who have one. */
export type SpellingUse = {
  readonly spelling: string
  readonly count: number
  readonly domains: readonly string[]
}

/** Why two spellings may mean one thing. */
export type ClusterReason = 'same-words' | 'acronym' | 'same-domain' | 'alike'

/** Spellings that may mean one thing, the most used first. */
export type SpellingCluster = {
  readonly table: SpellingTable
  readonly uses: readonly SpellingUse[]
  readonly reasons: readonly ClusterReason[]
}
