/** What mentees of one group have in common; `list` stands for people who are named one by one. */
export const groupings = ['institution', 'country', 'sector', 'stage', 'list'] as const
export type Grouping = (typeof groupings)[number]

/** Whether a limit holds for each mentor, or for all together. */
export const limitScopes = ['mentor', 'all'] as const
export type LimitScope = (typeof limitScopes)[number]

/** Who found the best pairs within limits that bind: the engine, with a certificate, or HiGHS, without one. */
export const limitSolvers = ['Matchdesk', 'HiGHS'] as const
export type LimitSolver = (typeof limitSolvers)[number]

/** At most `most` mentees of any one group. `mentees` holds the ids of a list, and is empty for other groups. */
export type GroupLimit = {
  readonly by: Grouping
  readonly per: LimitScope
  readonly most: number
  readonly mentees: readonly string[]
}
