/**
 * An edition with room for what may come: late entries, a place or a mentor more, other scores. The gap between levels
 * (objective.ts) must hold for all of it, so it is measured once, for the largest edition that the room allows.
 */
import type { Result } from '#shared/lib/result'
import { err, ok } from '#shared/lib/result'
import { findFlow } from './find-flow'
import { findGridFault } from './find-grid-fault'
import type { Instance } from './instance'
import type { InstanceFault } from './instance-fault'
import { bestTotal, mostMatched, type Objective } from './objective'
import type { LinearPolicy } from './prove-pairs'
import { createMender, type Mender } from './settle'
import { rewardOf, type Side } from './side'

/**
 * How far edits may go: late entries on either side, the most mentors that one mentee, and mentees that one mentor may
 * have, the largest |score| in millionths.
 */
export type Room = {
  readonly mentees: number
  readonly mentors: number
  readonly demand: number
  readonly places: number
  readonly score: number
}

/** A best flow that edits may change as far as its room allows. */
export type RoomyMender = Mender & { readonly room: Room }

/** Solves an edition so that it can be edited; refuses scores that could not be added exactly in all of the room. */
export function openForEdits(
  instance: Instance,
  policy: LinearPolicy,
  wanted: Room
): Result<RoomyMender, InstanceFault> {
  const room = widen(wanted, instance)
  const roomy = addSpares(instance, room)
  const largest = {
    ...roomy,
    demand: roomy.demand.map(() => room.demand),
    capacity: roomy.capacity.map(() => room.places)
  }
  const fault = findGridFault(largest)
  if (fault !== null) return err(fault)
  const objective = policy === 'best-total' ? bestTotal(largest) : mostMatched(largest)
  const network = findFlow(roomy, withDemandOf(roomy, objective))
  raiseIdlePrices(network.mentees)
  raiseIdlePrices(network.mentors)
  return ok({ ...createMender(network), room })
}

/** Who had no offer at all is priced at −Infinity; edits may bring an offer, against which what a unit earns counts. */
function raiseIdlePrices(side: Side): void {
  for (let x = 0; x < side.count; x += 1) {
    if (side.price[x] === -Infinity) side.price[x] = -rewardOf(side, x, side.filled[x]!)
  }
}

/** What is there already fits in. */
function widen(room: Room, { demand, capacity, largestScore }: Instance): Room {
  return {
    ...room,
    demand: demand.reduce((most, wanted) => Math.max(most, wanted), room.demand),
    places: capacity.reduce((most, places) => Math.max(most, places), room.places),
    score: Math.max(room.score, largestScore)
  }
}

function withDemandOf({ demand }: Instance, objective: Objective): Objective {
  const { levels } = objective
  const reachable = levels.demand.map((most, i) => Math.min(most, demand[i]!))
  return { ...objective, levels: { ...levels, first: levels.first.slice(), demand: reachable } }
}

/**
 * Behind the people stand spare ones, who want and have nothing; they are candidates of everybody, and score the least
 * there may be until they enter. The scores are a copy: edits write them.
 */
function addSpares(instance: Instance, room: Room): Instance {
  const { menteeCount, mentorCount, rowStart, pairMentor, pairScore } = instance
  const mentees = menteeCount + room.mentees
  const mentors = mentorCount + room.mentors
  const starts = new Int32Array(mentees + 1)
  for (let i = 0; i < mentees; i += 1) {
    const own = i < menteeCount ? rowStart[i + 1]! - rowStart[i]! + room.mentors : mentors
    starts[i + 1] = starts[i]! + own
  }
  const partner = new Int32Array(starts[mentees]!)
  const score = new Float64Array(partner.length).fill(-room.score)
  for (let i = 0; i < mentees; i += 1) {
    const first = starts[i]!
    const [start, end] = i < menteeCount ? [rowStart[i]!, rowStart[i + 1]!] : [0, 0]
    partner.set(pairMentor.subarray(start, end), first)
    score.set(pairScore.subarray(start, end), first)
    const spare = i < menteeCount ? mentorCount : 0
    for (let j = spare; j < mentors; j += 1) partner[first + end - start + j - spare] = j
  }
  return {
    ...instance,
    menteeCount: mentees,
    mentorCount: mentors,
    rowStart: starts,
    pairMentor: partner,
    pairScore: score,
    demand: enlarge(instance.demand, mentees, 0),
    tier: enlarge(instance.tier, mentees, 1),
    capacity: enlarge(instance.capacity, mentors, 0),
    minimum: enlarge(instance.minimum, mentors, 0),
    locked: shiftLocks(instance, starts),
    largestScore: room.score
  }
}

function enlarge(numbers: Int32Array, length: number, rest: number): Int32Array {
  const larger = new Int32Array(length).fill(rest)
  larger.set(numbers)
  return larger
}

/** Where the locked pairs stand between the spare ones. */
function shiftLocks({ locked, rowStart }: Instance, starts: Int32Array): Int32Array {
  let mentee = 0
  return locked.map((position) => {
    while (rowStart[mentee + 1]! <= position) mentee += 1
    return position - rowStart[mentee]! + starts[mentee]!
  })
}
