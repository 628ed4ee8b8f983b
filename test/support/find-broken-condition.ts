import type { Network } from '#shared/matching/network'
import { menteeOf } from '#shared/matching/network'
import { pairProfit } from '#shared/matching/objective'
import { rewardOf, type Side } from '#shared/matching/side'

/** The first thing in a flow that its prices contradict, in words; null if they prove it the best of its objective. */
export function findBrokenCondition(network: Network): string | null {
  const { instance, objective, use, mentees, mentors } = network
  for (const [position, score] of instance.pairScore.entries()) {
    const mentee = menteeOf(instance, position)
    const mentor = instance.pairMentor[position] ?? 0
    const rest = pairProfit(objective, score) - (mentees.price[mentee] ?? 0) - (mentors.price[mentor] ?? 0)
    if (use[position] === 0 && score >= network.floor && rest > 0)
      return `pair ${position} would bring ${rest}`
    if (use[position] === 1 && !(rest >= 0)) return `pair ${position} costs ${-rest}`
  }
  return findBrokenSide(mentees, 'mentee') ?? findBrokenSide(mentors, 'mentor')
}

function findBrokenSide(side: Side, name: string): string | null {
  for (let person = 0; person < side.count; person += 1) {
    const filled = side.filled[person] ?? 0
    const fixed = side.fixed[person] ?? 0
    const room = side.room[person] ?? 0
    const price = side.price[person] ?? NaN
    if (filled !== fixed + (side.pairs[person]?.length ?? NaN) || filled > room)
      return `${name} ${person} is miscounted`
    if (fixed === room) continue
    if (filled > fixed && rewardOf(side, person, filled - 1) + price < 0)
      return `${name} ${person} pays too much`
    if (filled < room && rewardOf(side, person, filled) + price > 0)
      return `${name} ${person} pays too little`
  }
  return null
}
