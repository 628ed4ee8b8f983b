import { createPairLookup } from './pair-lookup'
import type { CreateRule } from './rule'

/** A rule that only supposes a conflict: it holds unless a person has said that there is none. */
export function unlessCleared(create: CreateRule): CreateRule {
  return (pool, setup) => {
    const rule = create(pool, setup)
    const cleared = setup.conflicts.filter(({ verdict }) => verdict === 'none')
    if (cleared.length === 0) return rule
    const pairs = createPairLookup(
      pool,
      cleared.map(({ mentee, mentor }) => ({ mentee, mentor, value: 1 })),
      0
    )
    return {
      ...rule,
      forbids: (mentee, mentor) => rule.forbids(mentee, mentor) && pairs.at(mentee, mentor) === 0,
      classes: null
    }
  }
}
