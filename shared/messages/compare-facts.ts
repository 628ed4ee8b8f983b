import { capitalised } from './capitalised'
import type { CompareFact, NamedWish } from '#shared/domain/pair-score'
import { bestRating } from '#shared/domain/setup'
import { assertNever } from '#shared/lib/assert-never'
import { sectorWords, stageWords } from './answer-words'
import { countryName } from './country-name'
import { listWords } from './list-words'
import { numberText } from './number-words'
import { quoted } from './quoted'

type FactOf<K extends CompareFact['kind']> = Extract<CompareFact, { readonly kind: K }>

/** What a criterion compared, in one sentence beside its value. */
export function compareFactSentence(fact: CompareFact): string {
  switch (fact.kind) {
    case 'areas':
      return coverageSentence(fact, 'area')
    case 'goals':
      return coverageSentence(fact, 'goal')
    case 'wishes':
      return wishesSentence(fact)
    case 'no-wishes':
      return 'No wish of either side can be compared; left out of the score.'
    case 'identity':
      return 'A wish told in confidence. It counts here and is left out of everything that is exported.'
    case 'no-identity-wish':
      return 'No wish of this kind can be compared; left out of the score.'
    case 'sector':
      return `The mentee looks for ${listWords(fact.sought.map(sectorWords))}; the mentor works in ${sectorWords(fact.offered)}.`
    case 'own-sector':
      return fact.mentee === fact.mentor
        ? `No sector was asked for; both work in ${sectorWords(fact.mentee)}.`
        : `No sector was asked for; the mentee works in ${sectorWords(fact.mentee)}, the mentor in ${sectorWords(fact.mentor)}.`
    case 'stage':
      return stageSentence(fact)
    case 'working-hours':
      return workingHoursSentence(fact)
    case 'languages':
      return fact.common.length === 0 ? 'No language in common.' : `Both speak ${listWords(fact.common)}.`
    case 'region':
      return regionSentence(fact)
    case 'text':
      return fact.commonWords.length === 0
        ? 'The statements have no word in common.'
        : `Words in both statements: ${fact.commonWords.join(', ')}.`
    case 'affinity':
      return `The affinity file gives ${fact.millionths / 1_000_000}.`
    case 'no-affinity':
      return 'The affinity file does not list this pair; left out of the score.'
    case 'rating':
      return `The committee rated this pair ${fact.rating} of ${bestRating}.`
    case 'no-rating':
      return 'The committee has not rated this pair; left out of the score.'
    case 'custom':
      return customSentence(fact)
    case 'unknown':
      return missingSentence(fact)
    default:
      return assertNever(fact)
  }
}

function coverageSentence({ common, wanted }: FactOf<'areas'> | FactOf<'goals'>, noun: string): string {
  const asked = listWords(wanted)
  if (wanted.length === 1) {
    return common.length === 0
      ? `The mentee’s one ${noun} is not in common (${asked}).`
      : `The mentee’s one ${noun} is in common: ${asked}.`
  }
  if (common.length === 0) return `None of the mentee’s ${wanted.length} ${noun}s in common (${asked}).`
  const counted = `${common.length} of the mentee’s ${wanted.length} ${noun}s in common: ${listWords(common)}.`
  const isShare = noun === 'area' && common.length < wanted.length
  return isShare ? `${counted} The rarer an area, the more it counts.` : counted
}

function wishesSentence({ byMentee, byMentor }: FactOf<'wishes'>): string {
  const named = [
    ...(byMentee === null ? [] : [namedWords(byMentee, 'the mentee', 'the mentor')]),
    ...(byMentor === null ? [] : [namedWords(byMentor, 'the mentor', 'the mentee')])
  ]
  if (named.length === 0) return 'Neither named the other among the stated wishes.'
  return `${capitalised(listWords(named))}.`
}

function namedWords(wish: NamedWish, who: string, whom: string): string {
  return wish.kind === 'ranked'
    ? `${who} named ${whom} (wish ${wish.rank})`
    : `${who} said ${quoted(wish.answer)} to ${whom}`
}

function workingHoursSentence({ commonHours, menteeZone, mentorZone, day }: FactOf<'working-hours'>): string {
  const when = day === null ? '' : ` on ${day}`
  return `${hours(commonHours)} of the working day in common${when} (${menteeZone} and ${mentorZone}).`
}

function customSentence({ compares, mentee, mentor, common, range }: FactOf<'custom'>): string {
  const answers = `The mentee answered ${quoted(mentee)}, the mentor ${quoted(mentor)}`
  if (range !== null)
    return `${answers}; all numbers lie from ${numberText(range.lowest)} to ${numberText(range.highest)}.`
  if (compares !== 'overlap') return `${answers}.`
  return common.length === 0
    ? `No answer in common (${quoted(mentee)} and ${quoted(mentor)}).`
    : `Answers in common: ${listWords(common)}.`
}

function stageSentence({ mentee, mentor, steps }: FactOf<'stage'>): string {
  const pair = `mentee: ${stageWords(mentee)}, mentor: ${stageWords(mentor)}`
  if (steps === 0) return `The same career step (${pair}).`
  const size = Math.abs(steps)
  const distance = `${size} career step${size === 1 ? '' : 's'}`
  return `The mentor is ${distance} ${steps > 0 ? 'ahead' : 'earlier'} (${pair}).`
}

function regionSentence({ mentee, mentor, same }: FactOf<'region'>): string {
  switch (same) {
    case 'country':
      return `The same country (${countryName(mentee)}).`
    case 'continent':
      return `The same continent (${countryName(mentee)} and ${countryName(mentor)}).`
    case 'neither':
      return `Different continents (${countryName(mentee)} and ${countryName(mentor)}).`
    default:
      return assertNever(same)
  }
}

function missingSentence({ missing }: FactOf<'unknown'>): string {
  switch (missing) {
    case 'mentee':
      return 'The mentee did not say; left out of the score.'
    case 'mentor':
      return 'The mentor did not say; left out of the score.'
    case 'both':
      return 'Neither side said; left out of the score.'
    default:
      return assertNever(missing)
  }
}

function hours(count: number): string {
  return `${Number(count.toFixed(2))} hour${count === 1 ? '' : 's'}`
}
