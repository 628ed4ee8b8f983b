import highsLoader from 'highs'
import type { BenchEdition } from './bench-instance'
import { timed } from './measure'
import type { Round } from './anchor-process'

/** Solves an edition as a linear programme with highs; the time is the solver's call alone. */
export async function solveWithHighs(edition: BenchEdition): Promise<Round> {
  const highs = await highsLoader()
  const programme = toProgramme(edition)
  const { milliseconds, value } = timed(() => highs.solve(programme))
  const chosen = Object.entries<object>(value.Columns).filter(([, column]) => primalOf(column) > 0.5)
  const total = chosen.reduce((sum, [name]) => sum + (edition.scores[Number(name.slice(1))] ?? 0), 0)
  return { milliseconds, matched: chosen.length, total }
}

function primalOf(column: object): number {
  return 'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0
}

/** In CPLEX LP format: one more filled place outweighs any total. */
function toProgramme({ mentors, mentees, scores, capacities }: BenchEdition): string {
  const bonus = 1_000_000 * (Math.min(mentors * 4, mentees) + 1)
  const allowed = Array.from(scores.keys()).filter((pair) => (scores[pair] ?? -1) >= 0)
  const sum = (pairs: readonly number[]): string => pairs.map((pair) => `x${pair}`).join(' + ')
  const byMentee = Array.from({ length: mentees }, (): number[] => [])
  const byMentor = Array.from({ length: mentors }, (): number[] => [])
  for (const pair of allowed) {
    byMentee[Math.floor(pair / mentors)]?.push(pair)
    byMentor[pair % mentors]?.push(pair)
  }
  return [
    'Maximize',
    ` obj: ${allowed.map((pair) => `${(scores[pair] ?? 0) + bonus} x${pair}`).join(' + ')}`,
    'Subject To',
    ...byMentee.filter((pairs) => pairs.length > 0).map((pairs) => ` ${sum(pairs)} <= 1`),
    ...byMentor
      .map((pairs, mentor) => ({ pairs, mentor }))
      .filter(({ pairs }) => pairs.length > 0)
      .map(({ pairs, mentor }) => ` ${sum(pairs)} <= ${capacities[mentor] ?? 0}`),
    'Bounds',
    ...allowed.map((pair) => ` 0 <= x${pair} <= 1`),
    'End'
  ].join('\n')
}
