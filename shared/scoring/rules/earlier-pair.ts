import { createPairLookup } from '../pair-lookup'
import type { CreateRule } from '../rule'
import { nothingElse } from '../pair-rows'

/** The two were a pair in an earlier edition. */
export const earlierPair: CreateRule = (pool, { earlierPairs }) => {
  const pairs = createPairLookup(
    pool,
    earlierPairs.map(({ mentee, mentor }) => ({ mentee, mentor, value: 1 })),
    0
  )
  const editionsOf = (mentee: number, mentor: number): readonly string[] => {
    const [asking, offering] = [pool.mentees[mentee]?.id, pool.mentors[mentor]?.id]
    const own = earlierPairs.filter((pair) => pair.mentee === asking && pair.mentor === offering)
    return [...new Set(own.map(({ edition }) => edition))]
  }
  return {
    forbids: (mentee, mentor) => pairs.at(mentee, mentor) === 1,
    block: (mentee, mentor) => ({ rule: 'earlierPair', editions: editionsOf(mentee, mentor) }),
    beyond: nothingElse,
    classes: pairs.classes
  }
}
