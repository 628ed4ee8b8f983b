import type { Field } from '#shared/domain/field'
import { remember } from '#shared/lib/remember'
import { rememberBy } from '#shared/lib/remember-by'
import { hasWords } from '../has-words'
import { isBlankAnswer } from '../readers/is-blank-answer'
import { readCapacity } from '../readers/read-capacity'
import { readCountry } from '../readers/read-country'
import { isAddress } from '../readers/read-email'
import { readExtra } from '../readers/read-extra'
import { readLanguages } from '../readers/read-languages'
import { readParticipation } from '../readers/read-participation'
import { readRoles } from '../readers/read-roles'
import { readSector } from '../readers/read-sectors'
import { readStage } from '../readers/read-stage'
import { readTimeZone, saysTimeZone } from '../readers/read-time-zone'
import { readTimestamp } from '../readers/read-timestamp'
import { readYesNo } from '../readers/read-yes-no'
import { looksLikeAdvisor, looksLikeName, looksLikeProse } from './text-looks'

/** Different answers of a column that are looked at: enough to tell, few enough for a long sheet. */
const sampleSize = 60

/** The first different answers of a column, blanks left out; looked for once, however often they are asked for. */
export function sampleOf(rows: Rows, column: number): readonly string[] {
  return samplesOf(rows)(column)
}

type Rows = readonly (readonly string[])[]

const samplesOf = rememberBy((rows: Rows) => remember((column: number) => firstDifferent(rows, column)))

function firstDifferent(rows: Rows, column: number): readonly string[] {
  const sample = new Set<string>()
  for (const row of rows) {
    const cell = row[column]
    if (cell === undefined || sample.has(cell) || isBlankAnswer(cell)) continue
    sample.add(cell)
    if (sample.size >= sampleSize) break
  }
  return [...sample]
}

/** The share of a sample that reads as an answer for `field`; null when the field takes any text, or there is no answer. */
export function shareThatFits(field: Field, sample: readonly string[], folded: string): number | null {
  const fits = tests.get(field)
  if (fits === undefined || sample.length === 0) return null
  return sample.filter((text) => fits(text, folded)).length / sample.length
}

/** Fields that values alone can speak for, and how loudly. */
export const tellingFields: readonly {
  readonly field: Field
  readonly trust: number
  readonly fits: Fits
}[] = [
  { field: 'email', trust: 0.95, fits: isAddress },
  { field: 'timestamp', trust: 0.85, fits: (text) => text.includes(':') && readsAsDate(text) },
  { field: 'role', trust: 0.85, fits: readsAsRole },
  { field: 'timeZone', trust: 0.8, fits: saysTimeZone },
  { field: 'participation', trust: 0.65, fits: (text) => isShort(text) && readParticipation(text).sure },
  { field: 'country', trust: 0.65, fits: (text) => readCountry(text).sure },
  { field: 'languages', trust: 0.65, fits: (text) => isShort(text) && readsAsLanguages(text) },
  { field: 'stage', trust: 0.65, fits: (text) => isShort(text) && readStage(text).sure },
  { field: 'name', trust: 0.6, fits: looksLikeName },
  { field: 'statement', trust: 0.6, fits: looksLikeProse }
]

type Fits = (text: string, foldedHeading: string) => boolean

const tests: ReadonlyMap<Field, Fits> = new Map<Field, Fits>([
  ['email', isAddress],
  [
    'role',
    (text, folded) =>
      readsAsRole(text) || (hasWords(folded, 'both') && readYesNo(text, 'role').value !== null)
  ],
  ['timeZone', (text) => readTimeZone(text).value !== null],
  ['country', (text) => readCountry(text).value !== null],
  ['languages', (text) => readLanguages(text).value !== null],
  ['stage', (text) => readStage(text).value !== null],
  ['sector', (text) => readSector(text).value !== null],
  ['participation', (text, folded) => readParticipation(text, asksForWay(folded)).value !== null],
  ['capacity', (text) => readCapacity(text).value !== null],
  ['minimum', (text) => readCapacity(text).value !== null],
  ['extra', (text) => readExtra(text).value !== null],
  ['advisor', looksLikeAdvisor],
  ['timestamp', readsAsDate],
  ['consent', (text) => readYesNo(text, 'consent').value !== null]
])

/** A question for one way of taking part, which yes or no answers; '' where it asks for more, or for a dinner. */
function asksForWay(folded: string): string {
  return takesPart.test(folded) && !besidesTheMeeting.test(folded) ? folded : ''
}

const takesPart =
  /\b(?:attend\w*|come|coming|join\w*|participat\w*|take part|taking part|teilnehmen|nehmen|kommen|participer\w*|participar\w*|participa|asistir\w*|vendra|viendrez|vira)\b/
const besidesTheMeeting =
  /\b(?:dinner|lunch|breakfast|reception|party|workshops?|tutorials?|tours?|abendessen|diner|dejeuner|cena|comida|jantar|almoco)\b/

function readsAsRole(text: string): boolean {
  return isShort(text) && readRoles(text).value !== null
}

function readsAsDate(text: string): boolean {
  return readTimestamp(text, 'day-first').value !== null || readTimestamp(text, 'month-first').value !== null
}

function readsAsLanguages(text: string): boolean {
  const reading = readLanguages(text)
  return reading.sure && reading.value !== null && reading.value.length > 0
}

function isShort(text: string): boolean {
  return text.length <= 80 && text.split(/[\s_]+/).length <= 12
}
