import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'
import { createPairLookup } from '../pair-lookup'

/** The pairs that a person forbade in the setup, by participant ids. */
export const forbidden: CreateRule = (pool, { forbids }) => {
  const places = createPairLookup(
    pool,
    forbids.map(({ mentee, mentor }, value) => ({ mentee, mentor, value })),
    -1
  )
  return {
    forbids: (mentee, mentor) => places.at(mentee, mentor) >= 0,
    block: (mentee, mentor) => ({
      rule: 'forbidden',
      reason: forbids[places.at(mentee, mentor)]?.reason ?? ''
    }),
    beyond: nothingElse,
    classes: places.classes
  }
}
