/** What "best" means; each is defined exactly in shared/matching/SPEC.md. */
export const policies = ['most-matched', 'best-total', 'worst-off-first'] as const
export type Policy = (typeof policies)[number]
