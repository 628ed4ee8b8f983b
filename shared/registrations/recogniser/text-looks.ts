import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { areaWords, goalWords, identityWords } from '../aliases/subject-words'
import { isAddress } from '../readers/read-email'
import { readIdentityWish } from '../readers/read-identity-wish'
import { readTimestamp } from '../readers/read-timestamp'
import { readYesNo } from '../readers/read-yes-no'

/**
 * The share of a sample that looks like an answer for a field that takes any text. It says too little to doubt a clear
 * heading, and enough to believe a vague one; null when such answers have no look of their own.
 */
export function shareThatLooks(field: Field, sample: readonly string[]): number | null {
  const looks = looksOf.get(field)
  if (looks === undefined || sample.length === 0) return null
  return sample.filter(looks).length / sample.length
}

/** Whether a text is an address, a date or a bare number: what no name, place or subject is. */
export function isBareValue(text: string): boolean {
  const trimmed = text.trim()
  return (
    /^[\d.,:/\s+-]+$/.test(trimmed) ||
    isAddress(trimmed) ||
    readTimestamp(trimmed, 'day-first').value !== null
  )
}

/** A person's whole name: two to five words, the first and the last in capitals. */
export function looksLikeName(text: string): boolean {
  const words = withoutTitles(text).split(/\s+/)
  return words.length >= 2 && words.length <= 5 && isNamed(words) && !looksLikePlaceOfWork(text)
}

/** A name without "Prof. Dr." before it and ", MD" behind it. */
function withoutTitles(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{M}])(?:prof|professor|professorin|professeure?|profesora?|professora?|pr|priv|doz|pd|dr|drs|dra|drin|doctor|mr|mrs|ms|mme|herr|frau|sra?)(?:\.|(?=\s))/giu,
      ' '
    )
    .replace(/,?\s*(?<![\p{L}\p{M}])(?:ph\.?\s?d|m\.?d|m\.?sc|d\.?phil|frcs|frcr)\.?(?=\s*(?:[,;]|$))/giu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text of a few sentences. */
export function looksLikeProse(text: string): boolean {
  return text.trim().split(/\s+/).length >= 9
}

/** A text of a few sentences, or a short one that is a sentence. */
export function looksLikeSentence(text: string): boolean {
  return looksLikeProse(text) || /^\S+(?:\s+\S+){3,}[.!?]$/.test(text.trim())
}

const subjects = { goals: goalWords, areas: areaWords, identities: identityWords }

/** The share of some options that name what people want to talk about, what they study, or who they are. */
export function shareOf(subject: keyof typeof subjects, options: readonly string[]): number {
  return options.filter((option) => hasWordThatBegins(option, subjects[subject])).length / options.length
}

function isNamed(words: readonly string[]): boolean {
  const named = (word: string | undefined): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word ?? '')
  return named(words[0]) && named(words.at(-1)) && words.every((word) => !/[\d,;:!?/]/.test(word))
}

const placeWords =
  /\b(?:univ\w*|institut\w*|college|colegio|school|hochschule|polytech\w*|politecn\w*|academy|academi\w*|ecole|escola|escuela|hospital|hopital|klinik\w*|clinic\w*|center|centre|centro|zentrum|lab\w*|gmbh|ag|inc|ltd|llc|sa|sl|lda|corp\w*|company|department|dept|ministry|ministerium|ministerio|bureau|office|authority|agency|foundation|eth|tu|mit|inria|cnrs|chu)\b/

/** Whether a text has a word for a place of work in it. */
export function namesPlaceOfWork(text: string): boolean {
  return placeWords.test(foldText(text))
}

function looksLikePlaceOfWork(text: string): boolean {
  return namesPlaceOfWork(text) || /^[A-Z]{3,}$/.test(text.trim())
}

/** One name of a person or a place, of up to four words. */
export function looksLikeOneName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 4 && text.length <= 40 && isNamed(words)
}

/** Names of people, with or without titles, one or several. */
export function looksLikePeople(text: string): boolean {
  const names = withoutTitles(text)
    .split(/[,;\n]|\band\b|\d\./)
    .filter((part) => part.trim() !== '')
  return names.length > 0 && names.every(looksLikeName)
}

/** A person, by the whole name or the last one alone, or an address. */
export function looksLikeAdvisor(text: string): boolean {
  const name = withoutTitles(text)
  return looksLikePeople(text) || isAddress(text.trim()) || looksLikeOneName(name)
}

function isShortText(text: string): boolean {
  return text.length <= 200 && !isBareValue(text) && !isYesOrNo(text)
}

function isYesOrNo(text: string): boolean {
  return text.length <= 40 && readYesNo(text, 'custom').value !== null
}

function looksLikeGoals(text: string): boolean {
  return isShortText(text) && hasWordThatBegins(text, goalWords)
}

function hasWordThatBegins(text: string, begins: readonly string[]): boolean {
  const words = foldText(text).split(' ')
  return words.some((word) => begins.some((begin) => word.startsWith(begin)))
}

const looksOf: ReadonlyMap<Field, (text: string) => boolean> = new Map<Field, (text: string) => boolean>([
  ['name', looksLikeName],
  ['firstName', looksLikeOneName],
  ['lastName', looksLikeOneName],
  ['institution', looksLikePlaceOfWork],
  ['city', looksLikeOneName],
  ['areas', (text) => isShortText(text) && hasWordThatBegins(text, areaWords)],
  ['goals', looksLikeGoals],
  ['topics', looksLikeGoals],
  ['statement', looksLikeSentence],
  ['comments', (text) => !isBareValue(text)],
  ['people', looksLikePeople],
  ['avoided', looksLikePeople],
  ['identities', (text) => isShortText(text) && !looksLikeProse(text)],
  ['identityWish', (text) => readIdentityWish(text).value !== null],
  ['identitySought', (text) => isShortText(text) && !looksLikeProse(text)]
])
