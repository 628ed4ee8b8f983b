import { createPairLookup } from '../pair-lookup'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'

/** A person has confirmed that the two are in a conflict of interest. */
export const confirmedConflict: CreateRule = (pool, { conflicts }) => {
  const confirmed = createPairLookup(
    pool,
    conflicts.map(({ mentee, mentor, verdict }) => ({
      mentee,
      mentor,
      value: verdict === 'conflict' ? 1 : 0
    })),
    0
  )
  return {
    forbids: (mentee, mentor) => confirmed.at(mentee, mentor) === 1,
    block: () => ({ rule: 'confirmedConflict' }),
    beyond: nothingElse,
    classes: confirmed.classes
  }
}
