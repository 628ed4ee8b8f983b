import type { ColumnReason } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import { harmlessWords, ownFields, wishes } from '../aliases/heading-guards'
import { askedBy, foldHeading, piecesOf } from './fold-heading'
import { guessFromCues, pointsTo } from './guess-from-cues'
import { areOfOtherKind } from './kind-of-answers'
import { isAboutOthers, isBlocked, scoreHeading, type HeadingScore } from './score-heading'
import { shareThatFits, tellingFields } from './score-values'
import { shareThatLooks } from './text-looks'

/** What one column seems to mean, by itself. `score` in [0, 1]; 0 when nothing fits. */
export type Guess = {
  readonly field: Field
  readonly score: number
  readonly sure: boolean
  readonly reason: ColumnReason
  /** The words that told it, where these alone do not decide; else null. */
  readonly words: string | null
}

/** Below this a meaning is not proposed. */
const enough = 0.55
/** From here on, and with this lead before the next meaning, a person need not look. */
export const certain = 0.7
const lead = 0.1

/** Proposes the meaning of a column from its heading's words and a sample of its values. */
export function recogniseColumn(heading: string, sample: readonly string[]): Guess {
  const folded = foldHeading(heading)
  const byHeading = scoreHeading(heading)
    .map((score) => weighHeading(score, sample, folded))
    .sort((a, b) => b.score - a.score)
  const byValues = guessFromValues(sample, heading)
  const [best, next] = byHeading
  if (best !== undefined && best.score >= enough) {
    const alone = next === undefined || best.score - next.score >= lead || areOneTalk(best.field, next.field)
    const clear =
      best.score >= certain &&
      alone &&
      mostFit(best) &&
      !mayBeWish(best.field, folded) &&
      saysNoMore(best, heading)
    const sure =
      clear || (best.field === 'custom' && best.score >= certain && alone) || saysSurely(byValues, best.field)
    return sure ? { ...best, sure } : (fromCues(heading, sample, best.field) ?? { ...best, sure })
  }
  return byValues?.sure === true
    ? byValues
    : (fromCues(heading, sample, null) ?? byValues ?? nothingFits(sample))
}

/** What a pointing word and the answers tell together, unless the heading's own words say something else. */
function fromCues(heading: string, sample: readonly string[], named: Field | null): Guess | null {
  const cued = guessFromCues(heading, sample)
  if (cued === null || (named !== null && named !== cued.field && !isGeneral(named, cued.field))) return null
  const { field, words, share } = cued
  const reason: ColumnReason = { kind: 'heading-and-values', words: [words], share }
  return { field, score: certain, sure: true, reason, words: null }
}

const generalFields: Partial<Record<Field, Field>> = {
  sector: 'sectorSought',
  people: 'avoided',
  institution: 'sector',
  stage: 'sectorSought'
}

/** Words for a field also stand in questions that ask for something more special. */
function isGeneral(named: Field, field: Field): boolean {
  const special = generalFields[named]
  return special === field
}

function weighHeading(heading: HeadingScore, sample: readonly string[], folded: string): Guess {
  const fitting = shareThatFits(heading.field, sample, folded)
  const share = fitting ?? (heading.needsValues ? shareThatLooks(heading.field, sample) : null)
  const trust = areOfOtherKind(heading.field, sample)
    ? 0.65
    : share === null
      ? trustInLooks(heading, sample)
      : 1
  const score = weigh(heading, share) * trust
  const words = [heading.words]
  const reason: ColumnReason =
    share === null ? { kind: 'heading', words } : { kind: 'heading-and-values', words, share }
  const vague = heading.score < 0.9 ? heading.words : null
  return { field: heading.field, score, sure: false, reason, words: vague }
}

/** Values that fit lift a heading's score half of the way up; values that do not pull it down by a third. */
function weigh({ field, score, needsValues }: HeadingScore, share: number | null): number {
  if (share === null) return needsValues ? score * 0.6 : score
  if (share >= 0.6) return score + (1 - score) * 0.5 * share
  if (needsValues || field === 'role' || field === 'advisor') return 0
  return score * (0.6 + 0.4 * share)
}

/** Words inside a longer heading gain by answers that look like it, and lose by answers that do not. */
function trustInLooks({ field, score }: HeadingScore, sample: readonly string[]): number {
  const looks = score < 0.9 && looksMatter.has(field) ? shareThatLooks(field, sample) : null
  if (looks === null) return 1
  return looks >= 0.6 ? (1 + score) / (2 * score) : looks < 0.3 ? 0.75 : 1
}

/** Fields whose plain words stand in many questions about something else. */
const looksMatter: ReadonlySet<Field> = new Set<Field>([
  'name',
  'firstName',
  'lastName',
  'institution',
  'city',
  'statement'
])

/** Fields whose words stand in many questions about something else, though the answers are of the same kind. */
const easilyMeant: ReadonlySet<Field> = new Set<Field>([...ownFields, 'capacity', 'areas'])

/** Whether a heading that was told by a word inside it says hardly more than that word. */
function saysNoMore({ field, words }: Guess, heading: string): boolean {
  if (!easilyMeant.has(field) || words === null) return true
  const own = new Set(words.split(' '))
  const asked = piecesOf(heading).join(' ').split(' ')
  return asked.every((word) => own.has(word) || harmlessWords.test(word) || isAlsoMeant(field, word))
}

/** "Employer or school" names one thing twice; a country, a sector or a zone may be that of one's place of work. */
function isAlsoMeant(field: Field, word: string): boolean {
  const meant =
    field === 'country' || field === 'sector' || field === 'timeZone' ? [field, 'institution'] : [field]
  return pointsTo(field, word) || scoreHeading(word).some((score) => meant.includes(score.field))
}

/** Half of the answers at least must read like a field that is read by known words. */
function mostFit({ field, reason }: Guess): boolean {
  return !easilyMeant.has(field) || reason.kind !== 'heading-and-values' || reason.share >= 0.5
}

/** Where a person would like to live or work is no answer to where they do. */
function mayBeWish(field: Field, folded: string): boolean {
  return ownFields.has(field) && wishes.test(folded)
}

/**
 * Whether one is goals and the other topics, or both the same of these: one question to two sides, which leaves no
 * doubt between columns.
 */
export function areOneTalk(a: Field, b: Field): boolean {
  return (a === 'goals' || a === 'topics') && (b === 'goals' || b === 'topics')
}

function saysSurely(guess: Guess | null, field: Field): boolean {
  return guess !== null && guess.field === field && guess.sure
}

function guessFromValues(sample: readonly string[], heading: string): Guess | null {
  const folded = foldHeading(heading)
  const asked = askedBy(heading)
  for (const { field, trust, fits } of tellingFields) {
    if (isBlocked(field, asked) || isAboutOthers(field, asked)) continue
    if (sample.length < (field === 'email' ? 1 : 3)) continue
    const share = sample.filter((text) => fits(text, folded)).length / sample.length
    if (share < 0.9) continue
    const reason: ColumnReason = { kind: 'values', share, example: sample[0] ?? '' }
    const sure = share * trust >= 0.9 || saysNothing(asked)
    return { field, score: Math.max(share * trust, sure ? certain : 0), sure, reason, words: null }
  }
  return null
}

/** "Which of the following are you at the moment?" leaves it to the answers. */
function saysNothing(asked: string): boolean {
  return addressed.test(asked) && asked.split(' ').every((word) => harmlessWords.test(word))
}

const addressed =
  /\b(?:you|your|i|my|du|dein\w*|sie|ihr\w*|ich|vous|votre|je|tu|su|usted|eres|esta|voce|seu|sua|e)\b/

function nothingFits(sample: readonly string[]): Guess {
  if (sample.length === 0)
    return { field: 'ignored', score: 0, sure: true, reason: { kind: 'empty' }, words: null }
  return { field: 'custom', score: 0, sure: false, reason: { kind: 'nothing-fits' }, words: null }
}
