/**
 * Leximin: among the assignments that fill as much as can be, as few pairs as can be of the lowest score, then of the
 * next, and so on.
 *
 * Source: R. E. Burkard, F. Rendl, "Lexicographic bottleneck problems", Operations Research Letters 10 (1991), with the
 * optimal face of each level (what complementary slackness leaves open) kept as a set of open pairs instead of large
 * weights, so all numbers stay small. Equal scores are one level and are minimised together.
 *
 * A level takes away all open pairs of its score and leads each back by the cheapest detour (find-detour.ts). If none
 * needs such a pair again, nothing is settled but that the score is not needed. Otherwise the level's potentials are a
 * link of the chain that proves it (SPEC.md, M29), and what has a slack under them is open no longer.
 *
 * Cost: one search per pair that is taken away, and one reading of the open pairs whose potentials differ per link.
 */
import type { ChainLink, SparsePrices } from './certificate'
import { type Face, listSettled, settlePair, unlinkPair } from './face'
import { closed, isOpen, kept } from './open-pairs'
import { createDetours, type Detours, takeDetour } from './find-detour'
import { lowestScore } from './find-best'
import { type OnProgress, tellNobody } from '#shared/lib/progress'

/** Changes the face's assignment into a leximin one; the links stand by rising floor. */
export function findChain(face: Face, onProgress: OnProgress = tellNobody): readonly ChainLink[] {
  const of = countOpenAbove(face, -Infinity)
  const detours = createDetours(face)
  const chain: ChainLink[] = []
  let above = -Infinity
  for (;;) {
    const floor = lowestOpen(face, above)
    if (floor === Infinity) return chain
    onProgress({ kind: 'settling-levels', settled: of - countOpenAbove(face, above), of })
    face.floor = floor
    if (!avoidFloor(detours)) {
      settleHub(detours)
      chain.push(toLink(detours))
      closeSlack(detours)
      detours.potential.fill(0)
    }
    above = floor
  }
}

/** Makes the lowest score of the face's assignment as high as can be, and returns it; Infinity if nothing is chosen. */
export function liftLowest(face: Face): number {
  const detours = createDetours(face)
  const settled = lowestScore(face.instance, listSettled(face))
  for (let above = -Infinity; ; above = face.floor) {
    const floor = lowestOpen(face, above)
    if (floor >= settled) return settled
    face.floor = floor
    if (!avoidFloor(detours)) return floor
  }
}

/** The lowest score above one among the chosen pairs that are open; Infinity if there is none. */
function lowestOpen({ instance, chosen }: Face, above: number): number {
  let lowest = Infinity
  for (let i = 0; i < instance.menteeCount; i += 1) {
    for (const position of chosen[i]!) {
      const score = instance.pairScore[position]!
      if (score > above && score < lowest) lowest = score
    }
  }
  return lowest
}

/** How many chosen pairs that are open score more. */
function countOpenAbove({ instance, chosen }: Face, above: number): number {
  let count = 0
  for (let i = 0; i < instance.menteeCount; i += 1) {
    for (const position of chosen[i]!) if (instance.pairScore[position]! > above) count += 1
  }
  return count
}

/** Leads every open pair of the floor to others; true if no pair of the floor is left. */
function avoidFloor(detours: Detours): boolean {
  const { face, lost } = detours
  const taken = listAtFloor(face)
  for (const { mentee, position } of taken) {
    face.use[position] = 0
    unlinkPair(face, mentee, position)
    lost[mentee]! += 1
    lost[face.pairHead[position]!]! += 1
  }
  const heads = taken.map(({ position }) => face.pairHead[position]!)
  for (const { mentee } of taken) {
    while (lost[mentee]! > 0) takeDetour(detours, mentee, heads.find((head) => lost[head]! > 0)!)
  }
  return listAtFloor(face).length === 0
}

function listAtFloor({
  instance,
  chosen,
  floor
}: Face): readonly { readonly mentee: number; readonly position: number }[] {
  const found: { mentee: number; position: number }[] = []
  for (let mentee = 0; mentee < instance.menteeCount; mentee += 1) {
    for (const position of chosen[mentee]!) {
      if (instance.pairScore[position] === floor) found.push({ mentee, position })
    }
  }
  return found
}

/** States the potentials against a hub of 0. */
function settleHub({ potential }: Detours): void {
  const hub = potential.at(-1)!
  for (let node = 0; node < potential.length; node += 1) potential[node]! -= hub
}

/** What each link costs: a unit in, or a place out. */
function priceOf({ face: { links }, potential }: Detours, node: number): number {
  const rest = potential[node]! - potential[links.parent[node]!]!
  return links.leadsIn[node] === 1 ? rest : 0 - rest
}

function toLink(detours: Detours): ChainLink {
  const { face } = detours
  const { menteeCount, mentorCount } = face.instance
  const list = (first: number, end: number): SparsePrices => {
    const prices: (readonly [number, number])[] = []
    for (let node = first; node < end; node += 1) {
      const price = priceOf(detours, node)
      if (price !== 0) prices.push([node - first, price])
    }
    return prices
  }
  const people = menteeCount + mentorCount
  return {
    floor: face.floor,
    mentee: list(0, menteeCount),
    mentor: list(menteeCount, people),
    limit: list(people, face.chosen.length)
  }
}

/** Leaves open only what the level's potentials leave no slack; between equal ones a pair above the floor has none. */
function closeSlack(detours: Detours): void {
  const { face, potential } = detours
  closeLinks(detours)
  const { instance, rows, columns, pairHead } = face
  const judge = (i: number, position: number): void => {
    if (!isOpen(face, position)) return
    const isAtFloor = instance.pairScore[position] === face.floor
    const slack = (isAtFloor ? 1 : 0) + potential[i]! - potential[pairHead[position]!]!
    if (slack === 0 && isAtFloor) face.state[position] = kept
    if (slack === 0) return
    face.state[position] = closed
    if (face.use[position] === 1) settlePair(face, i, position)
  }
  for (let node = 0; node < face.chosen.length; node += 1) {
    if (potential[node] === 0) continue
    if (node < instance.menteeCount) {
      for (let k = rows.start[node]!; k < rows.end[node]!; k += 1) judge(node, rows.pair[k]!)
    } else {
      for (let k = columns.start[node]!; k < columns.end[node]!; k += 1)
        judge(columns.other[k]!, columns.pair[k]!)
    }
  }
}

/** What pays flows as it does from now on, and the other way round. */
function closeLinks(detours: Detours): void {
  const { low, high, flow } = detours.face.links
  for (let node = 0; node < detours.face.chosen.length; node += 1) {
    const price = priceOf(detours, node)
    if (price > 0) low[node] = flow[node]!
    if (price < 0) high[node] = flow[node]!
  }
}
