import { type CellObject, SSF } from 'xlsx'
import type { Epoch } from './find-parts'

/** The package types this part of itself as `any`. */
const formats = SSF as { readonly is_date: (format: string) => boolean }

const significantDigits = 15
const lastSerial = 2_958_465
const daySeconds = 86_400
const daysTo1904 = 1462

/**
 * A cell as the text a person means by it: numbers without the formats of a country, dates as ISO 8601, truth values
 * as TRUE and FALSE, texts in NFC. Numbers have at most the 15 digits that spreadsheet programs keep.
 */
export function cellText({ t, v, z }: CellObject, epoch: Epoch): string {
  if (typeof v === 'string') return v.normalize('NFC')
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE'
  if (typeof v !== 'number' || t !== 'n') return ''
  const isDate = typeof z === 'string' && formats.is_date(z) && v >= 0 && v <= lastSerial
  return isDate ? dateText(v, epoch) : String(Number(v.toPrecision(significantDigits)))
}

/** A serial number below one day is a time; one without a fraction is a day. */
function dateText(serial: number, epoch: Epoch): string {
  const seconds = Math.round(serial * daySeconds)
  const day = Math.floor(seconds / daySeconds)
  const time = new Date((seconds % daySeconds) * 1000).toISOString().slice(11, 19)
  if (serial < 1 && epoch === 1900) return time
  const date = dayText(day + (epoch === 1904 ? daysTo1904 : 0))
  return seconds % daySeconds === 0 ? date : `${date}T${time}`
}

/** Lotus took 1900 for a leap year and Excel kept it: day 60 never was, and before it the count is one ahead. */
function dayText(day: number): string {
  if (day === 60) return '1900-02-29'
  return new Date(Date.UTC(1899, 11, day > 60 ? 30 : 31) + day * daySeconds * 1000).toISOString().slice(0, 10)
}
