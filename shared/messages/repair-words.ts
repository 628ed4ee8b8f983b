import type { Repair } from '#shared/domain/explanation'
import { groupDigits } from '#shared/lib/group-digits'
import { totalText } from './number-words'

/** A repair among those of a board with so many pairs; `place` is where it stands among them. */
type Named = {
  readonly repair: Pick<Repair, 'kept' | 'total' | 'isSupported'>
  readonly pairs: number
  readonly place: 'first' | 'last' | 'inner'
}

/** How far a repair goes: "48 of 50 pairs kept: 97.41 in total", and whether it goes least far or reaches the best. */
export function repairName({ repair: { kept, total, isSupported }, pairs, place }: Named): string {
  const ends = { first: ', the most kept', last: ', the best total', inner: isSupported ? '' : ', between' }
  return `${groupDigits(kept)} of ${groupDigits(pairs)} pairs kept: ${totalText(total)}${ends[place]}`
}

/** The picture of them, for who does not see it. */
export function repairCurveText(repairs: readonly Repair[], pairs: number): string {
  const [first, last] = [repairs[0], repairs.at(-1)]
  if (first === undefined || last === undefined) return ''
  return `The total that can be had for each number of pairs kept: from ${totalText(first.total)} with ${groupDigits(first.kept)} of ${groupDigits(pairs)} kept to ${totalText(last.total)} with ${groupDigits(last.kept)}, ${repairs.length} ways.`
}

/** What the points are, where all of them are there. */
export function allRepairsSentence({ hasRings }: { readonly hasRings: boolean }): string {
  const rings = hasRings ? ' A full dot is the best for some worth of a kept pair, a ring lies between.' : ''
  return `These are all: nothing that keeps as many pairs has a better total.${rings}`
}

/** The same where others may be missing; limits that cross leave out all that break one. */
export function someRepairsSentence(why: {
  readonly hasRings: boolean
  readonly leavesLimitsOut: boolean
}): string {
  if (why.leavesLimitsOut)
    return 'The limits per group cross and are not weighed: what would break one is left out. Others may lie between.'
  return `Each ${why.hasRings ? 'full dot' : 'of these'} is the best total for some worth of a kept pair. Others may lie between.`
}
