/**
 * Dijkstra's search on a face for the cheapest way to give a mentee another mentor, where each pair that scores just
 * the floor costs 1 and all others nothing; most ways cost nothing, so nodes as near as the last one wait in a plain
 * queue. Nodes are the mentees, the mentors, and the root, which joins units that are left open to places left free.
 * With prices p, q of this level and the root's potential r, and c = 1 for a pair of the floor: an open pair costs
 * c + p + q to choose and −c − p − q to give up, a unit p − r to drop, a place −q − r to take.
 */
import { type Face, isOpen } from './face'
import { clearHeap, createNodeHeap, type NodeHeap, popNode, pushNode } from './node-heap'
import { linkPair, unlinkPair } from './side'

export type Detours = {
  readonly face: Face
  readonly mentee: Float64Array
  readonly mentor: Float64Array
  root: number
  /** Places per mentor that lost their pair and wait for another. */
  readonly missing: Int32Array
  readonly length: Float64Array
  readonly from: Int32Array
  readonly via: Int32Array
  readonly reached: number[]
  readonly near: number[]
  readonly far: NodeHeap
  nearest: number
  shortest: number
  end: number
}

export function createDetours(face: Face): Detours {
  const nodes = face.mentees.count + face.mentors.count + 1
  const length = new Float64Array(nodes).fill(Infinity)
  return {
    face,
    mentee: new Float64Array(face.mentees.count),
    mentor: new Float64Array(face.mentors.count),
    root: 0,
    missing: new Int32Array(face.mentors.count),
    length,
    from: new Int32Array(nodes).fill(-1),
    via: new Int32Array(nodes).fill(-1),
    reached: [],
    near: [],
    far: createNodeHeap(length),
    nearest: 0,
    shortest: Infinity,
    end: -1
  }
}

/** Leads a mentee that lost a pair to a place that lost one, and moves the prices so that no way is cheaper than free. */
export function takeDetour(detours: Detours, start: number): void {
  const { mentees, mentors } = detours.face
  detours.shortest = Infinity
  detours.nearest = 0
  reach(detours, start, { length: 0, from: -1, via: -1 })
  let next = 0
  for (;;) {
    let node = detours.near[next] ?? -1
    if (node >= 0) next += 1
    else if (detours.far.size > 0) {
      node = popNode(detours.far)
      detours.nearest = detours.length[node]!
    } else break
    if (detours.nearest >= detours.shortest) break
    if (node < mentees.count) leaveMentee(detours, node)
    else if (node < mentees.count + mentors.count) leaveMentor(detours, node - mentees.count)
    else leaveRoot(detours)
  }
  movePrices(detours)
  shiftPairs(detours)
}

type Step = { readonly length: number; readonly from: number; readonly via: number }

function reach(detours: Detours, node: number, { length, from, via }: Step): void {
  const { mentees, mentors } = detours.face
  const before = detours.length[node]!
  if (length >= before || length >= detours.shortest) return
  if (before === Infinity) detours.reached.push(node)
  detours.length[node] = length
  detours.from[node] = from
  detours.via[node] = via
  const mentor = node - mentees.count
  if (mentor >= 0 && mentor < mentors.count && detours.missing[mentor]! > 0) {
    detours.shortest = length
    detours.end = node
  } else if (length === detours.nearest && detours.far.slot[node]! < 0) detours.near.push(node)
  else pushNode(detours.far, node)
}

/** Also drops what is no longer open from the mentee's row. */
function leaveMentee(detours: Detours, mentee: number): void {
  const { face, length } = detours
  const { mentees, mentors, row, rowStart, use, floor } = face
  const { pairMentor, pairScore } = face.instance
  const start = length[mentee]!
  let left = rowStart[mentee]!
  for (let k = left, end = face.rowEnd[mentee]!; k < end; k += 1) {
    const position = row[k]!
    if (!isOpen(face, position)) continue
    row[left] = position
    left += 1
    if (use[position] !== 0) continue
    const mentor = pairMentor[position]!
    const cost = (pairScore[position] === floor ? 1 : 0) + detours.mentee[mentee]! + detours.mentor[mentor]!
    const node = mentees.count + mentor
    if (start + cost < length[node]!)
      reach(detours, node, { length: start + cost, from: mentee, via: position })
  }
  face.rowEnd[mentee] = left
  if (mentees.filled[mentee]! > mentees.low[mentee]!) {
    const rootLength = start + detours.mentee[mentee]! - detours.root
    reach(detours, mentees.count + mentors.count, { length: rootLength, from: mentee, via: -1 })
  }
}

function leaveMentor(detours: Detours, mentor: number): void {
  const { face, length } = detours
  const { mentees, mentors } = face
  const node = mentees.count + mentor
  const start = length[node]!
  for (const [k, position] of mentors.pairs[mentor]!.entries()) {
    const mentee = mentors.partners[mentor]![k]!
    const cost =
      (face.instance.pairScore[position] === face.floor ? 1 : 0) +
      detours.mentee[mentee]! +
      detours.mentor[mentor]!
    reach(detours, mentee, { length: start - cost, from: node, via: position })
  }
  if (mentors.filled[mentor]! < mentors.high[mentor]!) {
    const rootLength = start - detours.mentor[mentor]! - detours.root
    reach(detours, mentees.count + mentors.count, { length: rootLength, from: node, via: -1 })
  }
}

function leaveRoot(detours: Detours): void {
  const { mentees, mentors } = detours.face
  const root = mentees.count + mentors.count
  const start = detours.length[root]! + detours.root
  for (let i = 0; i < mentees.count; i += 1) {
    if (mentees.filled[i]! < mentees.high[i]!)
      reach(detours, i, { length: start - detours.mentee[i]!, from: root, via: -1 })
  }
  for (let j = 0; j < mentors.count; j += 1) {
    if (mentors.filled[j]! <= mentors.low[j]!) continue
    reach(detours, mentees.count + j, { length: start + detours.mentor[j]!, from: root, via: -1 })
  }
}

function movePrices(detours: Detours): void {
  const { mentees, mentors } = detours.face
  for (const node of detours.reached) {
    const nearer = Math.max(0, detours.shortest - detours.length[node]!)
    detours.length[node] = Infinity
    if (node < mentees.count) detours.mentee[node]! -= nearer
    else if (node < mentees.count + mentors.count) detours.mentor[node - mentees.count]! += nearer
    else detours.root -= nearer
  }
  detours.reached.length = 0
  detours.near.length = 0
  clearHeap(detours.far)
}

/** Walks the way back from its end. */
function shiftPairs({ face, from, via, missing, end }: Detours): void {
  const { mentees, mentors, use } = face
  const root = mentees.count + mentors.count
  missing[end - mentees.count]! -= 1
  for (let node = end; from[node]! >= 0; node = from[node]!) {
    const origin = from[node]!
    const position = via[node]!
    if (origin === root) {
      if (node < mentees.count) mentees.filled[node]! += 1
      else mentors.filled[node - mentees.count]! -= 1
    } else if (node === root) {
      if (origin < mentees.count) mentees.filled[origin]! -= 1
      else mentors.filled[origin - mentees.count]! += 1
    } else if (origin < mentees.count) {
      use[position] = 1
      linkPair(mentees, origin, { position, partner: node - mentees.count })
      linkPair(mentors, node - mentees.count, { position, partner: origin })
    } else {
      use[position] = 0
      unlinkPair(mentees, node, position)
      unlinkPair(mentors, origin - mentees.count, position)
    }
  }
}
