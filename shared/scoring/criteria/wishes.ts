import type { CreateCriterion } from '../criterion'
import { createIdentityWishes } from '../identity-wishes'
import { roundHalfUp, unknown } from '../millionths'
import { findNamedPeople } from '../named-people'
import { toWeightUnits } from '../weight-units'

/** What being named first, second, … is worth, in millionths; later ranks are worth the last. */
const rankValues = [1_000_000, 800_000, 600_000, 400_000] as const
const laterRank = 200_000

/**
 * What either side asked for by name or as a wish of identity. A side's part is the mean of its wishes that can be
 * compared: a wish for somebody who is not in the pool cannot, and so takes nothing away. The sides are weighed by
 * the setup; a side without wishes is left out.
 */
export const wishes: CreateCriterion = (pool, setup) => {
  const { byMentee, byMentor } = findNamedPeople(pool, 'people')
  const identity = createIdentityWishes(pool)
  const [menteeUnits = 0, mentorUnits = 0] = toWeightUnits([setup.sides.mentee, setup.sides.mentor])
  const value = (mentee: number, mentor: number): number => {
    const asked = meanKnown(namedValue(byMentee[mentee], mentor), identity.ofMentee(mentee, mentor))
    const offered = meanKnown(namedValue(byMentor[mentor], mentee), identity.ofMentor(mentee, mentor))
    const known = (asked === unknown ? 0 : menteeUnits) + (offered === unknown ? 0 : mentorUnits)
    if (known === 0) return unknown
    const sum =
      (asked === unknown ? 0 : menteeUnits * asked) + (offered === unknown ? 0 : mentorUnits * offered)
    return roundHalfUp(sum, known)
  }
  return {
    value,
    fact: (mentee, mentor) => {
      if (value(mentee, mentor) === unknown) return { kind: 'no-wishes' }
      return {
        kind: 'wishes',
        byMentee: byMentee[mentee]?.get(mentor) ?? null,
        byMentor: byMentor[mentor]?.get(mentee) ?? null
      }
    }
  }
}

function namedValue(ranks: ReadonlyMap<number, number> | undefined, person: number): number {
  if (!ranks || ranks.size === 0) return unknown
  const rank = ranks.get(person)
  return rank === undefined ? 0 : (rankValues[rank - 1] ?? laterRank)
}

function meanKnown(a: number, b: number): number {
  if (a === unknown || b === unknown) return Math.max(a, b)
  return roundHalfUp(a + b, 2)
}
