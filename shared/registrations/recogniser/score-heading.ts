import type { Field } from '#shared/domain/field'
import { headingBlockers } from '../aliases/heading-blockers'
import {
  earlierDays,
  namingFields,
  otherConsents,
  otherPeople,
  ownFields,
  pastQuestions,
  withMentor
} from '../aliases/heading-guards'
import { hasWords } from '../has-words'
import { askedBy, foldHeading, piecesOf } from './fold-heading'
import { type Phrase, phrasesAmong } from './heading-phrases'

/** What a heading's words say for one field: how much in [0, 1], by which words, and whether values must agree. */
export type HeadingScore = {
  readonly field: Field
  readonly score: number
  readonly words: string
  readonly needsValues: boolean
}

/**
 * The best score of each field whose words stand in a heading, best first. A heading of several pieces, one for each
 * language, counts by what most of them say, if that is more than what the whole says.
 */
export function scoreHeading(heading: string): readonly HeadingScore[] {
  const folded = foldHeading(heading)
  const best = scorePiece(folded)
  const pieces = piecesOf(heading)
  for (const [field, score] of meanOf(pieces)) {
    const before = best.get(field)
    if (before === undefined || score.score > before.score) best.set(field, score)
  }
  const asked = askedBy(heading)
  const open = [...best.values()].filter(
    ({ field }) => !isBlocked(field, asked) && !isAboutOthers(field, asked)
  )
  return open
    .filter(({ field }) => !open.some((other) => isSpecialCase(other, field)))
    .sort((a, b) => b.score - a.score)
}

/** Questions whose words hold those of a more general one: who is asked for the sector sought is not asked for the own. */
const generalOf: Partial<Record<Field, readonly Field[]>> = {
  sectorSought: ['sector', 'people'],
  identityWish: ['people', 'identities'],
  identitySought: ['people', 'identities'],
  avoided: ['people'],
  minimum: ['capacity'],
  extra: ['capacity']
}

function isSpecialCase({ field, score, needsValues }: HeadingScore, general: Field): boolean {
  return !needsValues && score >= 0.9 && generalOf[field]?.includes(general) === true
}

/** Whether a heading asks for somebody or something else than `field`, though its words or values look like it. */
export function isBlocked(field: Field, folded: string): boolean {
  return blockers.get(field)?.some((words) => hasWords(folded, words)) === true
}

/** Whether what stands outside brackets asks it of other people or earlier days: "Position (student, director …)" does not. */
export function isAboutOthers(field: Field, asked: string): boolean {
  if (field === 'consent') return otherConsents.test(asked)
  if (ownFields.has(field))
    return (
      otherPeople.test(asked.replace(withMentor, ' ')) || earlierDays.test(asked) || pastQuestions.test(asked)
    )
  return namingFields.has(field) && otherPeople.test(asked)
}

const blockers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(headingBlockers).map(([field, words]) => [field, words.split(',')])
)

function scorePiece(folded: string): Map<Field, HeadingScore> {
  const best = new Map<Field, HeadingScore>()
  const fitting = phrasesAmong(folded).filter((phrase) => phrase.fits(folded))
  for (const phrase of fitting) {
    if (fitting.some((longer) => isPartOf(phrase, longer))) continue
    const score = scorePhrase(phrase, folded)
    const before = best.get(phrase.field)
    if (before !== undefined && before.score >= score) continue
    const needsValues = phrase.strength === 'weak' && phrase.field !== 'custom'
    best.set(phrase.field, { field: phrase.field, score, words: phrase.shown, needsValues })
  }
  return withWholeName(best)
}

/** Who asks for the first and the last name in one question asks for the whole name. */
function withWholeName(best: Map<Field, HeadingScore>): Map<Field, HeadingScore> {
  const [first, last] = [best.get('firstName'), best.get('lastName')]
  if (first === undefined || last === undefined) return best
  best.delete('firstName')
  best.delete('lastName')
  return best.set('name', { ...last, field: 'name', words: `${first.words} … ${last.words}`, score: 0.95 })
}

/** Words that only stand in a heading as part of longer ones: the "ort" of "vor ort" asks for no city. */
function isPartOf(phrase: Phrase, longer: Phrase): boolean {
  return longer.size > phrase.size && longer.field !== phrase.field && hasWords(longer.shown, phrase.shown)
}

/** For each field the mean over all pieces of what they say for it. */
function meanOf(pieces: readonly string[]): ReadonlyMap<Field, HeadingScore> {
  const sums = new Map<Field, HeadingScore>()
  for (const piece of pieces) {
    for (const [field, score] of scorePiece(piece)) {
      const before = sums.get(field)
      const first = before === undefined || before.needsValues ? score : before
      sums.set(field, { ...first, score: (before?.score ?? 0) + score.score / pieces.length })
    }
  }
  return sums
}

/** The whole heading counts most; longer phrases beat shorter ones of the same strength. */
function scorePhrase({ size, strength }: Phrase, folded: string): number {
  const extra = folded.split(' ').length - size
  const bonus = Math.min(size, 10) * 0.002
  if (strength === 'weak') return (extra <= 1 ? 0.6 : 0.5) + bonus
  if (extra <= 0) return 1
  return (strength === 'strong' ? 0.93 : Math.max(0.35, 0.9 - 0.04 * extra)) + bonus
}
