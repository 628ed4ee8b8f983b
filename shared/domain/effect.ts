/** A mentee whom a change gives other mentors (ids): `gain` in millionths is what that is worth, under the changed setup. */
export type EffectMove = {
  readonly mentee: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly gain: number
}

/**
 * What the best matching under a setup comes to, in millionths, and how many pairs each rule concerns by itself, by
 * `ruleKey`. `moves` are the differences from the matching before, the greatest loss first.
 */
export type Effect = {
  readonly candidates: number
  readonly demand: number
  readonly matched: number
  readonly total: number
  readonly worst: number | null
  /** Whether the figures are those of the best that keeps the limits per group, or of the best without them. */
  readonly keepsLimits: boolean
  readonly concerned: ReadonlyMap<string, number>
  readonly moves: readonly EffectMove[]
}
