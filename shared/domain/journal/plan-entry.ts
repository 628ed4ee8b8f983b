import type { Priority } from '../priority'
import type { PairIds, RuleName } from '../setup'
import type { PersonalPart } from './personal-part'

/** A pair that the committee allows although these rules concern it, and why. */
export type StandingExemption = PairIds & {
  readonly rules: readonly RuleName[]
  readonly reason: PersonalPart<string>
}

/** What the committee sets beyond scores and rules: who comes first, and which pairs are an exception. */
export type PlanBody =
  | { readonly kind: 'priorities-set'; readonly priorities: readonly Priority[] }
  | ({ readonly kind: 'pair-exempted' } & StandingExemption)
  | ({ readonly kind: 'exemption-ended' } & PairIds)

export type PlanCommand =
  | { readonly kind: 'set-priorities'; readonly priorities: readonly Priority[] }
  | ({ readonly kind: 'exempt' } & StandingExemption)
  | ({ readonly kind: 'end-exemption' } & PairIds)
