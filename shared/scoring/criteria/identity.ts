import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { createIdentityWishes } from '../identity-wishes'
import { unknown } from '../millionths'
import { createSidesMean } from '../weigh-sides'

/**
 * A wish for somebody of an identity, as either side stated it in confidence; never a default. A criterion of its own,
 * so that everything that leaves the desk can leave it out as a whole (`open-score.ts`).
 */
export const identity: CreateCriterion = (pool, setup) => {
  const wishes = createIdentityWishes(pool)
  if (wishes === null) return null
  const mean = createSidesMean(setup)
  const value = (mentee: number, mentor: number): number =>
    mean(wishes.ofMentee(mentee, mentor), wishes.ofMentor(mentee, mentor))
  return {
    value,
    fact: (mentee, mentor) =>
      value(mentee, mentor) === unknown ? { kind: 'no-identity-wish' } : { kind: 'identity' },
    beyond: nothingElse,
    classes: wishes.classes
  }
}
