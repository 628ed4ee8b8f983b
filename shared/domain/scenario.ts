import type { Policy } from '#shared/lib/policy'
import { defaultSetup, type Setup } from './setup'

/** What of a setup is a plan; the rest is said of single people and pairs, and holds under every plan. */
export type Settings = Pick<
  Setup,
  | 'weights'
  | 'custom'
  | 'sides'
  | 'rules'
  | 'limits'
  | 'questionRules'
  | 'groupLimits'
  | 'balance'
  | 'priorities'
>

/** Settings as they were kept: what a later version has added to them is missing. */
type KeptSettings = Omit<Settings, 'weights' | 'rules' | 'limits' | 'questionRules'> & {
  readonly weights: Partial<Settings['weights']>
  readonly rules: Partial<Settings['rules']>
  readonly limits: Partial<Settings['limits']>
  readonly questionRules?: Settings['questionRules']
}

/** A way to match that was given a name, to be compared with others. */
export type Scenario = {
  readonly key: string
  readonly name: string
  readonly policy: Policy
  readonly seed: number
  readonly settings: KeptSettings
}

/** The settings of a setup alone. */
export function toSettings(setup: Setup): Settings {
  const { weights, custom, sides, rules, limits, questionRules, groupLimits, balance, priorities } = setup
  return { weights, custom, sides, rules, limits, questionRules, groupLimits, balance, priorities }
}

/** The present setup under the settings of a scenario; what those do not say is as by default. */
export function toScenarioSetup(present: Setup, { settings }: Pick<Scenario, 'settings'>): Setup {
  return {
    ...present,
    ...settings,
    weights: { ...defaultSetup.weights, ...settings.weights },
    rules: { ...defaultSetup.rules, ...settings.rules },
    limits: { ...defaultSetup.limits, ...settings.limits },
    questionRules: settings.questionRules ?? defaultSetup.questionRules
  }
}
