import { type EditionWrite, onlyKey } from './edition-families'
import { pairKey } from './edition-values'
import type { PlanBody } from './plan-entry'

/** What a fact of planning sets. */
export function planWrites(body: PlanBody): readonly EditionWrite[] {
  switch (body.kind) {
    case 'priorities-set': {
      const { priorities } = body
      return [{ family: 'priority', key: onlyKey, value: priorities.length === 0 ? null : priorities }]
    }
    case 'pair-exempted': {
      const { mentee, mentor, rules, reason } = body
      return [{ family: 'exemption', key: pairKey(body), value: { mentee, mentor, rules, reason } }]
    }
    case 'exemption-ended':
      return [{ family: 'exemption', key: pairKey(body), value: null }]
    case 'scenario-kept':
    case 'scenario-renamed': {
      const { key, name, policy, seed, settings } = body
      return [{ family: 'scenario', key, value: { key, name, policy, seed, settings } }]
    }
    case 'scenario-removed':
      return [{ family: 'scenario', key: body.key, value: null }]
  }
}
