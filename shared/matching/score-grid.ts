import type { Instance } from './instance'

/**
 * A score for each mentee with each mentor, row by row of the caller's indices; a pair is a candidate where `closed`
 * is negative.
 */
export type ScoreGrid = { readonly score: Int32Array; readonly closed: Int8Array }

type Order = { readonly menteeAt: Int32Array; readonly mentorAt: Int32Array }

type Pairs = Pick<Instance, 'rowStart' | 'pairMentor' | 'pairScore' | 'largestScore'>

/** The open pairs in the instance's order: nothing has to be sorted, since both orders are known. */
export function toPairs({ score, closed }: ScoreGrid, { menteeAt, mentorAt }: Order): Pairs {
  const width = mentorAt.length
  const rowStart = new Int32Array(menteeAt.length + 1)
  for (let mentee = 0; mentee < menteeAt.length; mentee += 1) {
    const from = menteeAt[mentee]! * width
    let open = 0
    for (let at = from; at < from + width; at += 1) if (closed[at]! < 0) open += 1
    rowStart[mentee + 1] = rowStart[mentee]! + open
  }
  const pairMentor = new Int32Array(rowStart[menteeAt.length]!)
  const pairScore = new Float64Array(pairMentor.length)
  let largestScore = 0
  let next = 0
  for (const from of menteeAt) {
    for (let mentor = 0; mentor < width; mentor += 1) {
      const at = from * width + mentorAt[mentor]!
      if (closed[at]! >= 0) continue
      pairMentor[next] = mentor
      pairScore[next] = score[at]!
      largestScore = Math.max(largestScore, Math.abs(score[at]!))
      next += 1
    }
  }
  return { rowStart, pairMentor, pairScore, largestScore }
}
