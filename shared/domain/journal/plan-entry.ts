import type { Priority } from '../priority'
import type { Scenario } from '../scenario'
import type { PairIds, SetRule } from '../setup'
import type { PersonalPart } from './personal-part'

/** A pair that the committee allows although these rules concern it, and why. */
export type StandingExemption = PairIds & {
  readonly rules: readonly SetRule[]
  readonly reason: PersonalPart<string>
}

/** What the committee sets beyond scores and rules: who comes first, which pairs are an exception, and named scenarios. */
export type PlanBody =
  | { readonly kind: 'priorities-set'; readonly priorities: readonly Priority[] }
  | ({ readonly kind: 'pair-exempted' } & StandingExemption)
  | ({ readonly kind: 'exemption-ended' } & PairIds)
  | ({ readonly kind: 'scenario-kept' } & Scenario)
  | ({ readonly kind: 'scenario-renamed'; readonly before: string } & Scenario)
  | { readonly kind: 'scenario-removed'; readonly key: string; readonly name: string }

export type PlanCommand =
  | { readonly kind: 'set-priorities'; readonly priorities: readonly Priority[] }
  | ({ readonly kind: 'exempt' } & StandingExemption)
  | ({ readonly kind: 'end-exemption' } & PairIds)
  | {
      readonly kind: 'keep-scenario'
      readonly key: string
      readonly name: string
      readonly seed: number
    }
  | { readonly kind: 'rename-scenario'; readonly key: string; readonly name: string }
  | { readonly kind: 'remove-scenario'; readonly key: string }
