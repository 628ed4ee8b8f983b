import type { Setup } from '#shared/domain/setup'
import { roundHalfUp, unknown } from './millionths'
import { toWeightUnits } from './weight-units'

/** The mean of what the mentee asked and what the mentor asked, as the setup weighs them; an unknown side is left out. */
export function createSidesMean({ sides }: Setup): (asked: number, offered: number) => number {
  const [menteeUnits = 0, mentorUnits = 0] = toWeightUnits([sides.mentee, sides.mentor])
  return (asked, offered) => {
    const known = (asked === unknown ? 0 : menteeUnits) + (offered === unknown ? 0 : mentorUnits)
    if (known === 0) return unknown
    const sum =
      (asked === unknown ? 0 : menteeUnits * asked) + (offered === unknown ? 0 : mentorUnits * offered)
    return roundHalfUp(sum, known)
  }
}
