import type { DateOrder } from '#shared/domain/problem'
import { foldText } from '#shared/lib/fold-text'
import { readNothing, readSurely, type Reading } from './reading'

/**
 * Reads when somebody registered, as ISO 8601; a zone is kept when the text names one by its offset.
 * `order` says which of two small numbers is the day.
 */
export function readTimestamp(text: string, order: DateOrder): Reading<string> {
  const tidy = text.trim()
  const date = dateIn(tidy, order) ?? serialDate(tidy)
  return date === null ? readNothing('timestamp', text) : readSurely(date)
}

/** What a column of dates says about its order; `sure` is false when no date in it tells. */
export function dateOrderOf(texts: readonly string[]): { readonly order: DateOrder; readonly sure: boolean } {
  let ambiguous = false
  for (const text of texts) {
    const found = shortDate.exec(text.trim())
    if (found === null || found[2] === '.') continue
    if (Number(found[1]) > 12) return { order: 'day-first', sure: true }
    if (Number(found[3]) > 12) return { order: 'month-first', sure: true }
    if (found[1] !== found[3]) ambiguous = true
  }
  return { order: 'month-first', sure: !ambiguous }
}

/** A moment in ms for comparing; a time without a zone counts as UTC. */
export function momentOf(iso: string | null): number {
  if (iso === null) return Number.NEGATIVE_INFINITY
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) || iso.length === 10 ? iso : `${iso}Z`)
}

const longDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.*))?$/
const shortDate = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(.*))?$/

/** "14 June 2021", "June 14, 2021", "14. Juni 2021", "14-jun-21", in five languages. */
const namedDate =
  /^(?:\p{L}+\.?,? )?(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(\p{L}{3,})\.?|(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,? |-| de )(?:de )?(\d{4}|\d{2})(?:[T ,]+(?:at |um |à |a las |às )?(.*))?$/u

/** How the names of months begin, folded, so far as needed to tell them apart. */
const monthBegins: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mae'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic']
]

function monthNamed(name: string): number {
  const folded = foldText(name)
  return monthBegins.findIndex((begins) => begins.some((begin) => folded.startsWith(begin))) + 1
}

function namedDateIn(text: string): string | null {
  const [, dayBefore, monthAfter, monthBefore, dayAfter, yearText = '', time] = namedDate.exec(text) ?? []
  const month = monthNamed(monthAfter ?? monthBefore ?? '')
  const day = Number(dayBefore ?? dayAfter)
  return month === 0 ? null : isoOf([fullYear(yearText), month, day], time)
}

function fullYear(text: string): number {
  return Number(text) + (text.length === 2 ? 2000 : 0)
}

function dateIn(text: string, order: DateOrder): string | null {
  const long = longDate.exec(text)
  if (long !== null) return isoOf([Number(long[1]), Number(long[2]), Number(long[3])], long[4])
  const short = shortDate.exec(text)
  if (short === null) return namedDateIn(text)
  const [first, last] = [Number(short[1]), Number(short[3])]
  const year = fullYear(short[4] ?? '')
  const dayFirst = short[2] === '.' || order === 'day-first'
  return isoOf(dayFirst ? [year, last, first] : [year, first, last], short[5])
}

const clock =
  /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:(z|utc|gmt)?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?|[a-z]{2,5})?$/i

function isoOf(
  [year, month, day]: readonly [number, number, number],
  time: string | undefined
): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (time === undefined || time.trim() === '') return date
  const found = clock.exec(time.trim())
  if (found === null) return null
  const [, hour, minute, second, half, zone, sign, offsetHours, offsetMinutes] = found
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase().startsWith('p') ? 12 : 0)
  const offset = sign ? `${sign}${two(Number(offsetHours))}:${offsetMinutes ?? '00'}` : zone ? 'Z' : ''
  return `${date}T${two(hours)}:${minute ?? '00'}:${second ?? '00'}${offset}`
}

/** A day number of the 1900 system, which a spreadsheet shows when a date lost its format; 1980 to 2079 only. */
function serialDate(text: string): string | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  const serial = Number(text)
  if (serial < 29_221 || serial > 65_745) return null
  return new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 19)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
