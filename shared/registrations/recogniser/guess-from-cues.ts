import type { Field } from '#shared/domain/field'
import { answerCues, soughtCues } from '../aliases/answer-cues'
import {
  otherPeople,
  ownFields,
  partsOfScience,
  pastQuestions,
  talks,
  wishes
} from '../aliases/heading-guards'
import { readCapacity } from '../readers/read-capacity'
import { readParticipation } from '../readers/read-participation'
import { readSectors } from '../readers/read-sectors'
import { saysTimeZone } from '../readers/read-time-zone'
import { readYesNo } from '../readers/read-yes-no'
import { askedBy, foldHeading } from './fold-heading'
import { areOfOtherKind } from './kind-of-answers'
import { isAboutOthers, isBlocked } from './score-heading'
import { shareThatFits } from './score-values'
import {
  isBareValue,
  looksLikeProse,
  looksLikeSentence,
  shareOf as shareOfSubject,
  shareThatLooks
} from './text-looks'

/** What a heading's cue and the answers below say together: neither would do alone. */
export type CuedGuess = { readonly field: Field; readonly words: string; readonly share: number }

/**
 * Takes a question in unknown words for a standard one when a word in it points to a field and the answers read like that
 * field. The first field that fits, the more special ones before the more general; null when none does.
 */
export function guessFromCues(heading: string, sample: readonly string[]): CuedGuess | null {
  const folded = foldHeading(heading)
  const asked = askedBy(heading)
  if (sample.length === 0 || pastQuestions.test(folded)) return null
  for (const { field, share, least = 0.8, answers = 2 } of tests) {
    const cue = cues.get(field)
    const words = cue === undefined ? null : wordsThatPoint(folded, cue)
    if (words === null || sample.length < answers) continue
    if (isBlocked(field, asked) || isAboutOthers(field, asked)) continue
    if (areOfOtherKind(field, sample)) continue
    if (isNoWish(field) && wishes.test(folded) && !(field === 'languages' && talks.test(folded))) continue
    const found = share(sample, folded)
    if (found >= least) return { field, words, share: found }
  }
  return null
}

/** Fields that say what is, not what is wanted. */
function isNoWish(field: Field): boolean {
  return ownFields.has(field) || field === 'advisor' || field === 'identities'
}

/** How much of a sample reads like a field, from 0 to 1. */
type ShareOf = (sample: readonly string[], folded: string) => number

type CueTest = {
  readonly field: Field
  readonly share: ShareOf
  readonly least?: number
  /** Different answers that are needed to tell. */
  readonly answers?: number
}

const reads =
  (field: Field): ShareOf =>
  (sample, folded) =>
    shareThatFits(field, sample, folded) ?? 0
const looks =
  (field: Field): ShareOf =>
  (sample) =>
    shareThatLooks(field, sample) ?? 0

const tests: readonly CueTest[] = [
  { field: 'consent', share: (sample) => shareOf(sample, isYes), least: 1, answers: 1 },
  { field: 'extra', share: reads('extra'), least: 0.6 },
  { field: 'identityWish', share: looks('identityWish') },
  { field: 'avoided', share: reads('advisor'), answers: 1 },
  { field: 'advisor', share: looks('avoided') },
  { field: 'people', share: looks('people'), answers: 1 },
  { field: 'name', share: looks('name'), least: 0.9, answers: 3 },
  {
    field: 'timestamp',
    share: (sample, folded) => (sample.every(hasClock) ? reads('timestamp')(sample, folded) : 0)
  },
  { field: 'timeZone', share: (sample) => shareOf(sample, saysTimeZone), least: 0.9 },
  { field: 'country', share: reads('country'), least: 0.9 },
  { field: 'languages', share: reads('languages'), least: 0.9 },
  { field: 'participation', share: shareOfWays, least: 0.6 },
  { field: 'sectorSought', share: (sample) => shareOf(sample, namesSectors), least: 0.9 },
  { field: 'sector', share: reads('sector'), least: 0.9 },
  { field: 'stage', share: reads('stage') },
  { field: 'institution', share: looks('institution'), least: 0.6, answers: 3 },
  { field: 'minimum', share: (sample) => shareOf(sample, isFew) },
  { field: 'capacity', share: (sample) => shareOf(sample, isFew) },
  { field: 'identities', share: (sample) => shareOfSubject('identities', sample), least: 0.6 },
  { field: 'statement', share: shareOfProse, answers: 3 },
  { field: 'topics', share: (sample) => shareOf(sample, (text) => !looksLikeProse(text) && isRemark(text)) },
  { field: 'goals', share: looks('goals'), least: 0.6 },
  { field: 'areas', share: looks('areas'), least: 0.6 },
  { field: 'areas', share: shareOfSciences },
  { field: 'comments', share: shareOfRemarks, answers: 1 }
]

function shareOf(sample: readonly string[], test: (text: string) => boolean): number {
  return sample.filter(test).length / sample.length
}

/** Whatever stands below a question for the parts of a science is one. */
function shareOfSciences(sample: readonly string[], folded: string): number {
  if (!partsOfScience.test(folded) || otherPeople.test(folded) || wishes.test(folded)) return 0
  return shareOf(sample, (text) => !looksLikeProse(text) && isRemark(text))
}

/** Where a question offers to take part from afar, whatever is not said to be so is the other way: "In Vienna". */
function shareOfWays(sample: readonly string[], folded: string): number {
  const share = shareOf(sample, namesWay)
  return share >= 0.3 && readParticipation(folded).value === 'virtual' && hasChoice.test(folded) ? 1 : share
}

const hasChoice = /\b(?:or|oder|ou|o)\b/

/** Remarks are about anything: a list of what mentorships are about, or of sciences, is none. */
function shareOfRemarks(sample: readonly string[]): number {
  const isList = sample.length > 1 && (looks('goals')(sample, '') >= 0.6 || looks('areas')(sample, '') >= 0.6)
  return isList ? 0 : shareOf(sample, isRemark)
}

/** Texts of some length, and short ones among them if they are sentences. */
function shareOfProse(sample: readonly string[]): number {
  return sample.some(looksLikeProse) ? shareOf(sample, looksLikeSentence) : 0
}

function isYes(text: string): boolean {
  return readYesNo(text, 'consent').value === true
}

/** Sectors, or that any will do. */
function namesSectors(text: string): boolean {
  return readSectors(text).sure
}

/** On site, virtually or either, in words: a pointing word and a yes say too little. */
function namesWay(text: string): boolean {
  return readParticipation(text).value !== null
}

function hasClock(text: string): boolean {
  return text.includes(':')
}

/** Mentees one person can have. */
function isFew(text: string): boolean {
  const { value } = readCapacity(text)
  return value !== null && value <= 20
}

function isRemark(text: string): boolean {
  return !isBareValue(text) && readYesNo(text, 'comments').value === null
}

type Cue = { readonly words: RegExp; readonly and: readonly RegExp[] }

const cues: ReadonlyMap<string, Cue> = new Map([
  ...Object.entries(answerCues).map(([field, { words, and, also }]): [string, Cue] => [
    field,
    {
      words: wordsThatBegin(words),
      and: [and, also].flatMap((list) => (list === undefined ? [] : [wordsThatBegin(list)]))
    }
  ]),
  ['sectorSought', { words: wordsThatBegin(soughtCues), and: [] }]
])

/** Whether a word is one of those that point to a field. */
export function pointsTo(field: Field, word: string): boolean {
  return cues.get(field)?.words.test(word) === true
}

/** The word of a heading that points; null when none does. */
function wordsThatPoint(folded: string, { words, and }: Cue): string | null {
  const found = words.exec(folded)
  return found !== null && and.every((list) => list.test(folded)) ? found[0] : null
}

/** Short words stand for themselves, longer ones for all that begin so; `_` joins words that belong together. */
function wordsThatBegin(words: string): RegExp {
  const begins = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.length < 4 ? word : `${word.replaceAll('_', ' ')}\\w*`))
  return new RegExp(`\\b(?:${begins.join('|')})\\b`)
}
