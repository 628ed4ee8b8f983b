import type { Field } from '#shared/domain/field'
import { foldAnswer } from '#shared/lib/fold-answer'
import { isOneSlip } from './is-one-slip'
import { type Offered, type OfferedName, type OfferedOption, toName } from './offered'
import { proposal, readAs, readSurely, type Reading } from './reading'

/**
 * Reads one area, goal or topic by what the forms offer. What is offered stands as it is; an abbreviation, another
 * spelling or a slip of the fingers of exactly one option is read as that one; anything else is somebody's own words.
 */
export function readInterest(text: string, field: Field, offered: Offered): Reading<string> {
  const key = foldAnswer(text)
  if (key === '' || offered.keys.has(key)) return readSurely(text)
  const typed = toName(key)
  const found = offered.options.filter(
    (option) => isAbbreviation(text, option) || isSpelling(typed, option, offered)
  )
  const [meant, ...others] = found
  if (meant === undefined || others.length > 0) return readSurely(text)
  return readAs(meant.text, proposal(field, text, meant.text))
}

/** Three letters at least: two stand for too much, CT for computed tomography and for clinical trials. */
const capitals = /^[A-Z]{3,}$/

/** Whether a text is the abbreviation that an option has in brackets, or the initials of all its words. */
function isAbbreviation(text: string, { short, initials }: OfferedOption): boolean {
  const letters = text.toLowerCase()
  return (short !== '' && short === letters) || (capitals.test(text) && initials.includes(letters))
}

function isSpelling(typed: OfferedName, { names }: OfferedOption, { words }: Offered): boolean {
  return names.some((name) => typed.alike === name.alike || isMistyped(typed, name, words))
}

/** From how many letters on an option, and the word in it with the slip, can hardly be mistaken. */
const lettersOfOption = 8
const lettersOfWord = 6

/** Whether the words are the same but for one slip inside one of them, which does not make another offered word of it. */
function isMistyped(typed: OfferedName, meant: OfferedName, offered: ReadonlySet<string>): boolean {
  if (Math.abs(typed.key.length - meant.key.length) > 1 || meant.key.length < lettersOfOption) return false
  if (typed.words.length !== meant.words.length) return false
  const [at, ...more] = [...meant.words.keys()].filter((index) => typed.words[index] !== meant.words[index])
  if (at === undefined || more.length > 0) return false
  const [slip, word] = [typed.words[at] ?? '', meant.words[at] ?? '']
  return word.length >= lettersOfWord && !offered.has(slip) && isSlipInside(slip, word)
}

/**
 * A letter that is missing, too many or has changed places, behind the first. One wrong letter too often makes another
 * word (hepatology, hematology; micro-, macroeconomics), as does one more in front (typical, atypical).
 */
function isSlipInside(slip: string, word: string): boolean {
  const isWrongLetter = slip.length === word.length && sortLetters(slip) !== sortLetters(word)
  return slip.startsWith(word.charAt(0)) && !isWrongLetter && !/\d/.test(slip + word) && isOneSlip(slip, word)
}

function sortLetters(word: string): string {
  return word.split('').sort().join('')
}
