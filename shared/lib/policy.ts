/** What "best" can mean; shared/matching/SPEC.md defines each exactly. */
export const policies = ['most-matched', 'best-total', 'worst-off-first', 'leximin'] as const
export type Policy = (typeof policies)[number]
