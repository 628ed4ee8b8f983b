import { bestRating } from '#shared/domain/setup'
import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { toMillionths, unknown } from '../millionths'
import { createPairLookup } from '../pair-lookup'

/** The committee's own rating of the pair, 0 to 5, as a share of the best; pairs that nobody rated are left out. */
export const rating: CreateCriterion = (pool, setup) => {
  const ratings = createPairLookup(
    pool,
    setup.ratings.map(({ mentee, mentor, rating: value }) => ({ mentee, mentor, value })),
    unknown
  )
  if (ratings.size === 0) return null
  return {
    value: (mentee, mentor) => {
      const rated = ratings.at(mentee, mentor)
      return rated === unknown ? unknown : toMillionths(rated, bestRating)
    },
    fact: (mentee, mentor) => {
      const rated = ratings.at(mentee, mentor)
      return rated === unknown ? { kind: 'no-rating' } : { kind: 'rating', rating: rated }
    },
    beyond: nothingElse,
    classes: ratings.classes
  }
}
