import type { AffinityTable } from '#shared/domain/setup'
import type { CreateCriterion } from '../criterion'
import { nothingElse } from '../pair-rows'
import { one, toMillionths, unknown } from '../millionths'
import { createPairLookup } from '../pair-lookup'

const notListed = Number.NEGATIVE_INFINITY

/**
 * Scores that came in a file: as they stand when all lie from 0 to 1, else stretched so that the lowest of the file is
 * 0 and the highest 1. A pair that is not in the file is left out.
 */
export const affinity: CreateCriterion = (pool, { affinities }) => {
  if (affinities === null) return null
  const scores = createPairLookup(pool, namedScores(affinities), notListed)
  if (scores.size === 0) return null
  const stretch = createStretch(affinities.score)
  return {
    value: (mentee, mentor) => {
      const score = scores.at(mentee, mentor)
      return score === notListed ? unknown : stretch(score)
    },
    fact: (mentee, mentor) => {
      const score = scores.at(mentee, mentor)
      return score === notListed ? { kind: 'no-affinity' } : { kind: 'affinity', millionths: score }
    },
    beyond: nothingElse,
    classes: scores.classes
  }
}

function* namedScores({ mentees, mentors, mentee, mentor, score }: AffinityTable) {
  for (let pair = 0; pair < score.length; pair += 1)
    yield {
      mentee: mentees[mentee[pair] ?? -1] ?? '',
      mentor: mentors[mentor[pair] ?? -1] ?? '',
      value: score[pair] ?? 0
    }
}

/** Exact for scores from −1,000 to 1,000, which is as far as a file may go. */
function createStretch(scores: readonly number[]): (score: number) => number {
  const lowest = scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY)
  const highest = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
  if (lowest >= 0 && highest <= one) return (score) => score
  return (score) => (highest === lowest ? one : toMillionths(score - lowest, highest - lowest))
}
