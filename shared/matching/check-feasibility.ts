import type { Result } from '#shared/lib/result'
import type { Instance } from './instance'
import type { FeasibilityFault } from './solution-fault'
import { err, ok } from '#shared/lib/result'

/**
 * A list of chosen pairs, counted. `use` says of each pair: 0 not chosen, 1 chosen, 2 locked; the `fixed` counts are
 * those of the locked pairs; `demand` is the mentee's demand or its number of candidates, if that is less.
 */
export type ChosenPairs = {
  readonly pairs: Int32Array
  readonly use: Uint8Array
  readonly filled: Int32Array
  readonly load: Int32Array
  readonly fixedFilled: Int32Array
  readonly fixedLoad: Int32Array
  readonly demand: Int32Array
}

/** Candidates only, ascending and once each, all locks, nobody above demand or capacity. */
export function checkFeasibility(
  instance: Instance,
  pairs: Int32Array
): Result<ChosenPairs, FeasibilityFault> {
  const listFault = findListFault(instance, pairs)
  if (listFault !== null) return err(listFault)
  const chosen = countChosen(instance, pairs)
  const { menteeCount, mentorCount, locked } = instance
  const missing = locked.find((a) => chosen.use[a] !== 2)
  if (missing !== undefined) return err({ kind: 'lock-missing', position: missing })
  for (let i = 0; i < menteeCount; i += 1) {
    if (chosen.filled[i]! > instance.demand[i]!) return err({ kind: 'demand-exceeded', mentee: i })
  }
  for (let j = 0; j < mentorCount; j += 1) {
    if (chosen.load[j]! > instance.capacity[j]!) return err({ kind: 'capacity-exceeded', mentor: j })
  }
  return ok(chosen)
}

function findListFault({ pairMentor }: Instance, pairs: Int32Array): FeasibilityFault | null {
  for (const [index, a] of pairs.entries()) {
    if (a < 0 || a >= pairMentor.length) return { kind: 'pair-unknown', index }
    if (index > 0 && a <= pairs[index - 1]!) return { kind: 'pair-out-of-order', index }
  }
  return null
}

function countChosen(instance: Instance, pairs: Int32Array): ChosenPairs {
  const { menteeCount, mentorCount, rowStart, pairMentor } = instance
  const use = new Uint8Array(pairMentor.length)
  for (const a of pairs) use[a] = 1
  for (const a of instance.locked) if (use[a] === 1) use[a] = 2
  const chosen = {
    pairs,
    use,
    filled: new Int32Array(menteeCount),
    load: new Int32Array(mentorCount),
    fixedFilled: new Int32Array(menteeCount),
    fixedLoad: new Int32Array(mentorCount),
    demand: instance.demand.map((wanted, i) => Math.min(wanted, rowStart[i + 1]! - rowStart[i]!))
  }
  let mentee = 0
  for (const a of pairs) {
    while (rowStart[mentee + 1]! <= a) mentee += 1
    const mentor = pairMentor[a]!
    chosen.filled[mentee]! += 1
    chosen.load[mentor]! += 1
    chosen.fixedFilled[mentee]! += use[a] === 2 ? 1 : 0
    chosen.fixedLoad[mentor]! += use[a] === 2 ? 1 : 0
  }
  return chosen
}
