import { isAddress } from '../readers/read-email'
import { readCapacity } from '../readers/read-capacity'
import { readCountry } from '../readers/read-country'
import { readLanguages } from '../readers/read-languages'
import { readParticipation } from '../readers/read-participation'
import { readRoles } from '../readers/read-roles'
import { readSector } from '../readers/read-sectors'
import { readStage } from '../readers/read-stage'
import { saysTimeZone } from '../readers/read-time-zone'
import { readTimestamp } from '../readers/read-timestamp'
import { readYesNo } from '../readers/read-yes-no'
import {
  isBareValue,
  looksLikeAdvisor,
  looksLikeName,
  looksLikeProse,
  shareOf,
  shareThatLooks
} from './text-looks'

/** What a column shows of itself, each trait with its strength in [0, 1]; `word:` and `letters:` are of the heading. */
export type ColumnFeatures = ReadonlyMap<string, number>

/** Answers that are looked at: enough to tell what kind they are. */
const answersSeen = 12

/** Letters in a row by which words of one family are alike. */
const runs = [4, 5] as const

/**
 * Traits of a column: the words of its folded heading, each two in a row and their runs of letters, all together as much
 * as one word alone; and what its answers look like.
 */
export function featuresOf(folded: string, sample: readonly string[]): ColumnFeatures {
  return new Map([...headingFeatures(folded), ...answerFeatures(sample.slice(0, answersSeen))])
}

function headingFeatures(folded: string): ReadonlyMap<string, number> {
  const words = folded.split(' ').filter((word) => word !== '')
  const found = new Map<string, number>()
  words.forEach((word, at) => {
    found.set(`word:${word}`, 1)
    const next = words[at + 1]
    if (next !== undefined) found.set(`words:${word} ${next}`, 1)
    for (const length of runs)
      for (let from = 0; from + length <= word.length + 2; from++)
        found.set(`letters:${` ${word} `.slice(from, from + length)}`, 0.5)
  })
  const size = Math.hypot(...found.values())
  const scaled = new Map([...found].map(([name, strength]) => [name, (2 * strength) / size]))
  return scaled.set('length', Math.min(words.length, 20) / 20)
}

function answerFeatures(sample: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['none', Number(sample.length === 0)]])
  if (sample.length === 0) return found
  for (const [name, test] of looks) {
    const share = sample.filter(test).length / sample.length
    if (share > 0) found.set(`some:${name}`, share)
    if (share >= 0.8) found.set(`most:${name}`, 1)
  }
  return found
}

const looks: readonly (readonly [name: string, test: (text: string) => boolean])[] = [
  ['address', isAddress],
  [
    'date',
    (text) =>
      readTimestamp(text, 'day-first').value !== null || readTimestamp(text, 'month-first').value !== null
  ],
  ['clock', (text) => /\d:\d\d/.test(text)],
  ['role', (text) => readRoles(text).value !== null],
  ['zone', saysTimeZone],
  ['participation', (text) => readParticipation(text).value !== null],
  ['country', (text) => readCountry(text).value !== null],
  ['languages', (text) => readLanguages(text).sure && readLanguages(text).value !== null],
  ['stage', (text) => readStage(text).value !== null],
  ['sector', (text) => readSector(text).value !== null],
  ['number', (text) => readCapacity(text).value !== null],
  ['digits', (text) => /^\d+$/.test(text.trim())],
  ['yes', (text) => readYesNo(text, 'consent').value === true],
  ['no', (text) => readYesNo(text, 'consent').value === false],
  ['name', looksLikeName],
  ['person', looksLikeAdvisor],
  ['title', (text) => /\b(?:prof|dr|dra|mme|frau|herr)\b/i.test(text)],
  ['place', (text) => shareThatLooks('institution', [text]) === 1],
  ['areas', (text) => shareOf('areas', [text]) === 1],
  ['goals', (text) => shareOf('goals', [text]) === 1],
  ['identities', (text) => shareOf('identities', [text]) === 1],
  ['prose', looksLikeProse],
  ['list', (text) => /[;|\n]|, /.test(text)],
  ['link', (text) => /https?:|www\.|\.[a-z]{2,4}\//.test(text)],
  ['bare', isBareValue],
  ['one word', (text) => !/\s/.test(text.trim())],
  ['two words', (text) => text.trim().split(/\s+/).length === 2],
  ['sentence', (text) => /[.!?]$/.test(text.trim())],
  ['small', (text) => /^\p{Ll}/u.test(text.trim())]
]
