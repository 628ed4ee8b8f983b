import { remember } from '#shared/lib/remember'
import type { CreateCriterion } from '../criterion'
import { unknown } from '../millionths'
import { missingFact } from '../missing-fact'
import { createTextSimilarity } from '../text-similarity'
import { toStem, toWords, type Word } from '../words'

const shownWords = 6

/** How alike the two statements are: see `text-similarity.ts`. */
export const text: CreateCriterion = (pool) => {
  const similarity = createTextSimilarity(
    pool.mentees.map((mentee) => mentee.text),
    pool.mentors.map((mentor) => mentor.text)
  )
  const stemOf = remember(toStem)
  return {
    value: similarity.value,
    fact: (mentee, mentor) => {
      if (similarity.value(mentee, mentor) === unknown) {
        return missingFact({
          mentee: similarity.hasMenteeText(mentee),
          mentor: similarity.hasMentorText(mentor)
        })
      }
      const weights = similarity.commonStems(mentee, mentor)
      return {
        kind: 'text',
        commonWords: heaviestWords(toWords(pool.mentees[mentee]?.text ?? '', stemOf), weights)
      }
    },
    beyond: null,
    classes: null
  }
}

/** The words whose stems count most, heaviest first; of equal ones, the one written first. */
function heaviestWords(words: readonly Word[], weights: ReadonlyMap<string, number>): readonly string[] {
  const written = new Map<string, string>()
  for (const word of words) {
    if (weights.has(word.stem) && !written.has(word.stem)) written.set(word.stem, word.written)
  }
  return [...written]
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .slice(0, shownWords)
    .map(([, word]) => word)
}
