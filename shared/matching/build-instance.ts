import type { Result } from '#shared/lib/result'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { canonicalOrder } from '#shared/lib/canonical-order'
import { err, ok } from '#shared/lib/result'
import { findGridFault } from './find-grid-fault'
import { findInputFault, findLockFault } from './find-input-fault'
import { findPair } from './find-pair'
import { type ScoreGrid, toPairs } from './score-grid'

/** Ids are unique on a side. Locks, candidates and a grid go by indices of `mentees` and `mentors`. */
type PeopleInput = {
  readonly mentees: readonly MenteeInput[]
  readonly mentors: readonly MentorInput[]
  readonly locks: readonly PairIndices[]
  readonly balance: number
  readonly seed: number
}

/** Candidates come in any order. */
export type InstanceInput = PeopleInput & { readonly candidates: Candidates }

/** All pairs, of which the open ones are candidates. */
export type GridInput = PeopleInput & { readonly grid: ScoreGrid }

type MenteeInput = { readonly id: string; readonly demand: number; readonly tier: number }
type MentorInput = { readonly id: string; readonly capacity: number; readonly minimum: number }
export type PairIndices = { readonly mentee: number; readonly mentor: number }

/** The first `count` entries are candidate pairs; scores are integer millionths. */
export type Candidates = {
  readonly mentee: Int32Array
  readonly mentor: Int32Array
  readonly score: Float64Array
  readonly count: number
}

/** `menteeAt` and `mentorAt` lead from the instance's indices to the caller's, `menteeIndex` and `mentorIndex` back. */
export type BuiltInstance = {
  readonly instance: Instance
  readonly menteeAt: Int32Array
  readonly mentorAt: Int32Array
  readonly menteeIndex: Int32Array
  readonly mentorIndex: Int32Array
}

/** Orders both sides canonically and checks every number; the first fault found is the answer. */
export function buildInstance(input: InstanceInput | GridInput): Result<BuiltInstance, InstanceFault> {
  const inputFault = findInputFault(input)
  if (inputFault !== null) return err(inputFault)
  const menteeAt = orderOf(input.mentees, input.seed)
  const mentorAt = orderOf(input.mentors, input.seed)
  const maps = { menteeAt, mentorAt, menteeIndex: invert(menteeAt), mentorIndex: invert(mentorAt) }
  const unlocked = toInstance(input, maps)
  const twice = findPairTwice(unlocked)
  if (twice !== null) {
    return err({ kind: 'pair-twice', mentee: menteeAt[twice.mentee]!, mentor: mentorAt[twice.mentor]! })
  }
  const locked = Int32Array.from(input.locks, (lock) => locate(unlocked, maps, lock))
  const fault = findLockFault(input, locked) ?? findGridFault(unlocked)
  return fault === null ? ok({ instance: { ...unlocked, locked: locked.sort() }, ...maps }) : err(fault)
}

type Maps = Omit<BuiltInstance, 'instance'>

function orderOf(people: readonly { readonly id: string }[], seed: number): Int32Array {
  return canonicalOrder(
    people.map(({ id }) => id),
    seed
  )
}

function invert(order: Int32Array): Int32Array {
  const inverse = new Int32Array(order.length)
  order.forEach((from, to) => {
    inverse[from] = to
  })
  return inverse
}

function locate(instance: Instance, maps: Maps, lock: PairIndices): number {
  const mentee = maps.menteeIndex[lock.mentee]
  const mentor = maps.mentorIndex[lock.mentor]
  return mentee === undefined || mentor === undefined ? -1 : findPair(instance, mentee, mentor)
}

function toInstance(input: InstanceInput | GridInput, maps: Maps): Instance {
  const { mentees, mentors, balance } = input
  return {
    ...('grid' in input ? toPairs(input.grid, maps) : sortPairs(input.candidates, maps)),
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    demand: Int32Array.from(maps.menteeAt, (i) => mentees[i]!.demand),
    tier: Int32Array.from(maps.menteeAt, (i) => mentees[i]!.tier),
    capacity: Int32Array.from(maps.mentorAt, (j) => mentors[j]!.capacity),
    minimum: Int32Array.from(maps.mentorAt, (j) => mentors[j]!.minimum),
    locked: new Int32Array(0),
    balance
  }
}

function sortPairs(candidates: Candidates, maps: Maps): ReturnType<typeof toPairs> {
  const byMentor = sortByMentor(candidates, maps)
  const rowStart = startsOf(candidates.mentee.subarray(0, candidates.count), maps.menteeIndex)
  const next = rowStart.slice()
  const pairMentor = new Int32Array(candidates.count)
  const pairScore = new Float64Array(candidates.count)
  let largestScore = 0
  for (const row of byMentor) {
    const mentee = maps.menteeIndex[candidates.mentee[row]!]!
    const at = next[mentee]!
    next[mentee] = at + 1
    pairMentor[at] = maps.mentorIndex[candidates.mentor[row]!]!
    const score = candidates.score[row]! + 0
    pairScore[at] = score
    largestScore = Math.max(largestScore, Math.abs(score))
  }
  return { rowStart, pairMentor, pairScore, largestScore }
}

/** Candidate rows, ascending by the instance's mentor index: the first half of a radix sort by mentee and mentor. */
function sortByMentor({ mentor, count }: Candidates, { mentorIndex }: Maps): Int32Array {
  const next = startsOf(mentor.subarray(0, count), mentorIndex)
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row += 1) {
    const key = mentorIndex[mentor[row]!]!
    rows[next[key]!] = row
    next[key]! += 1
  }
  return rows
}

/** Where each index's entries start when entries are sorted by index; one more at the end. */
function startsOf(entries: Int32Array, index: Int32Array): Int32Array {
  const starts = new Int32Array(index.length + 1)
  for (const entry of entries) starts[index[entry]! + 1]! += 1
  for (let k = 0; k < index.length; k += 1) starts[k + 1]! += starts[k]!
  return starts
}

function findPairTwice({ menteeCount, rowStart, pairMentor }: Instance): PairIndices | null {
  for (let mentee = 0; mentee < menteeCount; mentee += 1) {
    for (let a = rowStart[mentee]! + 1; a < rowStart[mentee + 1]!; a += 1) {
      if (pairMentor[a] === pairMentor[a - 1]) return { mentee, mentor: pairMentor[a]! }
    }
  }
  return null
}
