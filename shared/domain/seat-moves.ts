import type { SeatChange } from './compare-pairs'
import type { SeatMove } from './explanation'

/** A mentee's change of mentors as steps: away from those who are left, then to those who are new. */
export function toSeatMoves({ mentee, before, after }: SeatChange): readonly SeatMove[] {
  const left = before.filter((mentor) => !after.includes(mentor))
  const entered = after.filter((mentor) => !before.includes(mentor))
  return [
    ...left.map((from) => ({ mentee, from, to: null })),
    ...entered.map((to) => ({ mentee, from: null, to }))
  ]
}
