import { munkres } from 'munkres'
import type { Anchor } from './anchor-process'
import type { BenchEdition } from './bench-instance'
import { timed } from './measure'

/** The best package on npm, on a column per place; the time is its call alone. */
export function startMunkres(edition: BenchEdition): Promise<Anchor> {
  const { mentors, mentees, scores, capacities } = edition
  const columns = Array.from(capacities).flatMap((places, mentor) => Array<number>(places).fill(mentor))
  const scoreOf = (mentee: number, column: number): number =>
    scores[mentee * mentors + (columns[column] ?? 0)] ?? -1
  // One more filled place outweighs any total; a forbidden pair is worth as little as an empty place.
  const bonus = 1_000_000 * (Math.min(mentees, columns.length) + 1)
  const costs = Array.from({ length: mentees }, (_, mentee) =>
    columns.map((_, column) => {
      const score = scoreOf(mentee, column)
      return score < 0 ? 0 : -(score + bonus)
    })
  )
  return Promise.resolve({
    next: () => {
      const { milliseconds, value } = timed(() => munkres(costs))
      const taken = value.map(([mentee, column]) => scoreOf(mentee, column)).filter((score) => score >= 0)
      const total = taken.reduce((sum, score) => sum + score, 0)
      return Promise.resolve({ milliseconds, matched: taken.length, total })
    },
    close: () => undefined
  })
}
