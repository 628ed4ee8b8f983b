/**
 * Leximin: among the assignments that fill as much as can be, as few pairs as can be of the lowest score, then of the
 * next, and so on.
 *
 * Source: R. E. Burkard, F. Rendl, "Lexicographic bottleneck problems", Operations Research Letters 10 (1991), with the
 * optimal face of each level (what complementary slackness leaves open) kept as a set of open pairs instead of large
 * weights, so all numbers stay small. Equal scores are one level and are minimised together.
 *
 * A level takes away all open pairs of its score and leads each back by the cheapest detour (find-detour.ts). If none
 * needs such a pair again, nothing is settled but that the score is not needed. Otherwise the level's prices are a link
 * of the chain that proves it (SPEC.md, M29), and what has a slack under them is open no longer.
 *
 * Cost: one search per pair that is taken away, and one reading of the open pairs per link.
 */
import type { ChainLink } from './certificate'
import { closed, type Face, isOpen, kept, type Range, settlePair } from './face'
import { createDetours, type Detours, takeDetour } from './find-detour'
import { type OnProgress, tellNobody } from '#shared/lib/progress'
import { type Side, unlinkPair } from './side'

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
      settleRoot(detours)
      chain.push({ floor, mentee: listPrices(detours.mentee), mentor: listPrices(detours.mentor) })
      closeSlack(detours)
      detours.mentee.fill(0)
      detours.mentor.fill(0)
    }
    above = floor
  }
}

/** The lowest score above one among the chosen pairs that are open; Infinity if there is none. */
function lowestOpen({ instance, mentees }: Face, above: number): number {
  let lowest = Infinity
  for (const pairs of mentees.pairs) {
    for (const position of pairs) {
      const score = instance.pairScore[position]!
      if (score > above && score < lowest) lowest = score
    }
  }
  return lowest
}

/** How many chosen pairs that are open score more. */
function countOpenAbove({ instance, mentees }: Face, above: number): number {
  let count = 0
  for (const pairs of mentees.pairs) {
    for (const position of pairs) if (instance.pairScore[position]! > above) count += 1
  }
  return count
}

/** Leads every open pair of the floor to others; true if no pair of the floor is left. */
function avoidFloor(detours: Detours): boolean {
  const { face } = detours
  const taken = listAtFloor(face)
  for (const { mentee, position } of taken) {
    const mentor = face.instance.pairMentor[position]!
    face.use[position] = 0
    unlinkPair(face.mentees, mentee, position)
    unlinkPair(face.mentors, mentor, position)
    detours.missing[mentor]! += 1
  }
  for (const { mentee } of taken) takeDetour(detours, mentee)
  return listAtFloor(face).length === 0
}

function listAtFloor({
  instance,
  mentees,
  floor
}: Face): readonly { readonly mentee: number; readonly position: number }[] {
  const found: { mentee: number; position: number }[] = []
  for (let mentee = 0; mentee < mentees.count; mentee += 1) {
    for (const position of mentees.pairs[mentee]!) {
      if (instance.pairScore[position] === floor) found.push({ mentee, position })
    }
  }
  return found
}

/** States the prices against a root of potential 0. */
function settleRoot(detours: Detours): void {
  const { mentee, mentor, root } = detours
  for (let i = 0; i < mentee.length; i += 1) mentee[i]! -= root
  for (let j = 0; j < mentor.length; j += 1) mentor[j]! += root
  detours.root = 0
}

function listPrices(prices: Float64Array): readonly (readonly [number, number])[] {
  return [...prices.entries()].filter(([, price]) => price !== 0)
}

/** Leaves open only what the level's prices leave no slack; without a price a pair above the floor has none. */
function closeSlack({ face, mentee, mentor }: Detours): void {
  closeRange(face.mentees, mentee)
  closeRange(face.mentors, mentor)
  const { instance, row, rowStart, rowEnd, columns } = face
  const judge = (i: number, position: number): void => {
    if (!isOpen(face, position)) return
    const isAtFloor = instance.pairScore[position] === face.floor
    const slack = (isAtFloor ? 1 : 0) + mentee[i]! + mentor[instance.pairMentor[position]!]!
    if (slack === 0 && isAtFloor) face.state[position] = kept
    if (slack === 0) return
    face.state[position] = closed
    if (face.use[position] === 1) settlePair(face, i, position)
  }
  for (let i = 0; i < mentee.length; i += 1) {
    if (mentee[i] !== 0) for (let k = rowStart[i]!; k < rowEnd[i]!; k += 1) judge(i, row[k]!)
  }
  for (let j = 0; j < mentor.length; j += 1) {
    if (mentor[j] === 0) continue
    for (let k = columns.start[j]!; k < columns.start[j + 1]!; k += 1)
      judge(columns.mentee[k]!, columns.pair[k]!)
  }
}

/** Whose units are worth more than they cost keeps them, and the other way round. */
function closeRange({ low, high, filled }: Side & Range, prices: Float64Array): void {
  for (let x = 0; x < prices.length; x += 1) {
    if (prices[x]! > 0) low[x] = filled[x]!
    if (prices[x]! < 0) high[x] = filled[x]!
  }
}
