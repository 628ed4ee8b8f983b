import { type Best, findBest } from './find-best'
import type { Instance } from './instance'
import { createNetwork, type Network } from './network'
import type { Objective } from './objective'
import { isClosed, type Side, takeUnit } from './side'

/** The best flow of an objective, ready to be changed. */
export function findFlow(instance: Instance, objective: Objective): Network {
  return toFlow(instance, objective, findBest(instance, objective))
}

/** The network in which the best pairs are chosen, with their prices. */
export function toFlow(instance: Instance, objective: Objective, { pairs, prices }: Best): Network {
  const network = createNetwork(instance, objective)
  const { use, mentees, mentors } = network
  let mentee = 0
  for (const position of pairs) {
    while (instance.rowStart[mentee + 1]! <= position) mentee += 1
    if (use[position] === 2) continue
    const mentor = instance.pairMentor[position]!
    use[position] = 1
    takeUnit(mentees, mentee, { position, partner: mentor })
    takeUnit(mentors, mentor, { position, partner: mentee })
  }
  writePrices(mentees, prices.mentee)
  writePrices(mentors, prices.mentor)
  return network
}

function writePrices(side: Side, prices: readonly number[]): void {
  for (let x = 0; x < side.count; x += 1) if (!isClosed(side, x)) side.price[x] = prices[x]!
}
