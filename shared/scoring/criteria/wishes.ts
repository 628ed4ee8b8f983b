import type { CreateCriterion } from '../criterion'
import { unknown } from '../millionths'
import { createNamedWishes } from '../named-wishes'
import { createSidesMean } from '../weigh-sides'

/** Whom either side asked for by name; the sides are weighed by the setup, a side without such a wish is left out. */
export const wishes: CreateCriterion = (pool, setup) => {
  const { ofMentee, ofMentor, byMentee, byMentor, classes } = createNamedWishes(pool)
  const mean = createSidesMean(setup)
  const value = (mentee: number, mentor: number): number =>
    mean(ofMentee(mentee, mentor), ofMentor(mentee, mentor))
  return {
    value,
    fact: (mentee, mentor) => {
      if (value(mentee, mentor) === unknown) return { kind: 'no-wishes' }
      return { kind: 'wishes', byMentee: byMentee(mentee, mentor), byMentor: byMentor(mentee, mentor) }
    },
    beyond: null,
    classes
  }
}
