import type { InstanceFault, InstanceNumber } from './instance-fault'
import type { Candidates, GridInput, InstanceInput } from './build-instance'
import { invariant } from '#shared/lib/invariant'

const largestCount = 2 ** 31 - 1

/** The first number that is no whole number in its range, or the first minimum load above the places. */
export function findInputFault(input: InstanceInput | GridInput): InstanceFault | null {
  const { mentees, mentors, balance } = input
  if (!Number.isSafeInteger(balance) || balance < 0) return unfit('balance', 0)
  for (const [index, { demand, tier }] of mentees.entries()) {
    if (!isCount(demand)) return unfit('demand', index)
    if (!isCount(tier) || tier < 1) return unfit('tier', index)
  }
  for (const [mentor, { capacity, minimum }] of mentors.entries()) {
    if (!isCount(capacity)) return unfit('capacity', mentor)
    if (!isCount(minimum)) return unfit('minimum', mentor)
    if (minimum > capacity) return { kind: 'minimum-above-places', mentor, minimum, places: capacity }
  }
  const sides = { mentees: mentees.length, mentors: mentors.length }
  if (!('grid' in input)) return findCandidateFault(input.candidates, sides)
  const { score, closed } = input.grid
  invariant(score.length === sides.mentees * sides.mentors, 'a grid has a score for every pair')
  invariant(closed.length === score.length, 'a grid says of every pair whether it is open')
  return null
}

/** The first lock that cannot be kept; `positions` are the locks' candidate pairs, −1 where there is none. */
export function findLockFault(
  { mentees, mentors, locks }: InstanceInput | GridInput,
  positions: Int32Array
): InstanceFault | null {
  const seen = new Set<number>()
  const ofMentee = new Map<number, number>()
  const ofMentor = new Map<number, number>()
  for (const [k, { mentee, mentor }] of locks.entries()) {
    const position = positions[k]!
    if (position < 0) return { kind: 'lock-without-candidate', mentee, mentor }
    if (seen.has(position)) return { kind: 'lock-twice', mentee, mentor }
    seen.add(position)
    ofMentee.set(mentee, (ofMentee.get(mentee) ?? 0) + 1)
    ofMentor.set(mentor, (ofMentor.get(mentor) ?? 0) + 1)
  }
  for (const [mentee, count] of ofMentee) {
    const { demand } = mentees[mentee]!
    if (count > demand) return { kind: 'locks-above-demand', mentee, locks: count, demand }
  }
  for (const [mentor, count] of ofMentor) {
    const { capacity } = mentors[mentor]!
    if (count > capacity) return { kind: 'locks-above-places', mentor, locks: count, places: capacity }
  }
  return null
}

type SideCounts = { readonly mentees: number; readonly mentors: number }

function findCandidateFault(
  { mentee, mentor, score, count }: Candidates,
  sides: SideCounts
): InstanceFault | null {
  for (let row = 0; row < count; row += 1) {
    invariant(isIndex(mentee[row]!, sides.mentees), 'a candidate names a mentee by its index')
    invariant(isIndex(mentor[row]!, sides.mentors), 'a candidate names a mentor by its index')
    if (!Number.isSafeInteger(score[row])) return unfit('score', row)
  }
  return null
}

function isIndex(value: number, length: number): boolean {
  return value >= 0 && value < length
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestCount
}

function unfit(field: InstanceNumber, index: number): InstanceFault {
  return { kind: 'number-unfit', field, index }
}
