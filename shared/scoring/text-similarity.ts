import { binaryLog } from './binary-log'
import { one, unknown } from './millionths'
import { remember } from '#shared/lib/remember'
import { toStem, toWords } from './words'

export type TextSimilarity = {
  /** Millionths, or unknown when one of the texts has no words; quick when asked mentee by mentee. */
  readonly value: (mentee: number, mentor: number) => number
  /** What each stem of both texts adds to the similarity, unscaled. */
  readonly commonStems: (mentee: number, mentor: number) => ReadonlyMap<string, number>
  readonly hasMenteeText: (mentee: number) => boolean
  readonly hasMentorText: (mentor: number) => boolean
}

/** A text's stems and their weights: positive integers. */
type Vector = ReadonlyMap<string, number>

/**
 * Cosine of TF-IDF vectors (Salton and Buckley 1988), over the texts of both sides. A stem's weight is
 * (1 + log₂ times) × (1 + log₂(texts / texts with it)) in whole thousandths, so that sums are exact in any order.
 * A mentee's row is computed once, over the texts that share a stem, and kept until another mentee is asked for.
 */
export function createTextSimilarity(mentees: readonly string[], mentors: readonly string[]): TextSimilarity {
  const stemOf = remember(toStem)
  const count = (text: string) => countStems(text, stemOf)
  const counts = { mentees: mentees.map(count), mentors: mentors.map(count) }
  const rarity = toRarities([...counts.mentees, ...counts.mentors])
  const menteeVectors = counts.mentees.map((count) => toVector(count, rarity))
  const mentorVectors = counts.mentors.map((count) => toVector(count, rarity))
  const menteeSquares = menteeVectors.map(squareLength)
  const mentorSquares = Float64Array.from(mentorVectors, squareLength)
  const fillRow = createRowFiller(mentorVectors)
  const row = new Float64Array(mentors.length)
  let rowMentee = -1

  return {
    value: (mentee, mentor) => {
      const squares = (menteeSquares[mentee] ?? 0) * (mentorSquares[mentor] ?? 0)
      if (squares === 0) return unknown
      if (rowMentee !== mentee) {
        fillRow(menteeVectors[mentee] ?? new Map(), row)
        rowMentee = mentee
      }
      return Math.min(one, Math.round((one * (row[mentor] ?? 0)) / Math.sqrt(squares)))
    },
    commonStems: (mentee, mentor) => products(menteeVectors[mentee], mentorVectors[mentor]),
    hasMenteeText: (mentee) => (menteeSquares[mentee] ?? 0) > 0,
    hasMentorText: (mentor) => (mentorSquares[mentor] ?? 0) > 0
  }
}

type Posting = { readonly mentors: Int32Array; readonly weights: Int32Array }

/** Prepares products of one vector with all of `vectors`, by the list of who has each stem. */
function createRowFiller(vectors: readonly Vector[]): (vector: Vector, row: Float64Array) => void {
  const postings = toPostings(vectors)
  return (vector, row) => {
    row.fill(0)
    for (const [stem, weight] of vector) {
      const posting = postings.get(stem)
      if (!posting) continue
      for (let i = 0; i < posting.mentors.length; i += 1) {
        const mentor = posting.mentors[i] ?? 0
        row[mentor] = (row[mentor] ?? 0) + weight * (posting.weights[i] ?? 0)
      }
    }
  }
}

function toPostings(vectors: readonly Vector[]): ReadonlyMap<string, Posting> {
  const lists = new Map<string, { readonly mentors: number[]; readonly weights: number[] }>()
  vectors.forEach((vector, mentor) => {
    for (const [stem, weight] of vector) {
      const list = lists.get(stem) ?? { mentors: [], weights: [] }
      list.mentors.push(mentor)
      list.weights.push(weight)
      lists.set(stem, list)
    }
  })
  return new Map(
    [...lists].map(([stem, { mentors, weights }]) => [
      stem,
      { mentors: Int32Array.from(mentors), weights: Int32Array.from(weights) }
    ])
  )
}

function countStems(text: string, stemOf: typeof toStem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stem } of toWords(text, stemOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function toRarities(texts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const spoken = texts.filter(({ size }) => size > 0)
  const textsWith = new Map<string, number>()
  for (const counts of spoken) {
    for (const stem of counts.keys()) textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1)
  }
  return new Map([...textsWith].map(([stem, count]) => [stem, 1 + binaryLog(spoken.length / count)]))
}

function toVector(counts: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): Vector {
  return new Map(
    [...counts].map(([stem, times]) => [
      stem,
      Math.round(1000 * (1 + binaryLog(times)) * (rarity.get(stem) ?? 0))
    ])
  )
}

function squareLength(vector: Vector): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return sum
}

function products(a: Vector | undefined, b: Vector | undefined): ReadonlyMap<string, number> {
  const common = new Map<string, number>()
  for (const [stem, weight] of a ?? []) {
    const other = b?.get(stem)
    if (other !== undefined) common.set(stem, weight * other)
  }
  return common
}
