import type { PairOfPeople } from './assigned-people'

/** In millionths, rounded half up; null without a pair. */
export function meanScore(pairs: readonly PairOfPeople[]): number | null {
  if (pairs.length === 0) return null
  const sum = pairs.reduce((total, { score }) => total + score.millionths, 0)
  return Math.round(sum / pairs.length)
}
