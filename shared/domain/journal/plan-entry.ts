import type { Priority } from '../priority'

/** What the committee sets beyond scores and rules: who comes first. */
export type PlanBody = { readonly kind: 'priorities-set'; readonly priorities: readonly Priority[] }

export type PlanCommand = { readonly kind: 'set-priorities'; readonly priorities: readonly Priority[] }
