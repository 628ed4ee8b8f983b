import type { XmlTag } from './scan-xml'

/** A cell of an OpenDocument table while it is read. */
export type OdsCell = {
  readonly type: string | null
  /** What its attributes say of its value; null when its paragraphs do. */
  readonly stored: string | null
  readonly isFault: boolean
  readonly hasFormula: boolean
  readonly repeated: number
  text: string
  paragraphs: number
}

const significantDigits = 15

/** Beside the standard's types LibreOffice marks what a formula could not compute. */
export function toOdsCell(tag: XmlTag, repeated: number): OdsCell {
  const type = tag.attribute('office:value-type')
  return {
    type,
    stored: type === null ? null : tag.attribute(valueAttributes[type] ?? 'office:string-value'),
    isFault: tag.attribute('calcext:value-type') === 'error',
    hasFormula: tag.attribute('table:formula') !== null,
    repeated,
    text: '',
    paragraphs: 0
  }
}

/** A cell as text, as `cellText` writes those of other workbooks; null when its value cannot be read. */
export function odsText({ type, stored, text, isFault }: OdsCell): string | null {
  if (isFault) return null
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberText(stored)
    case 'boolean':
      return stored === 'true' ? 'TRUE' : 'FALSE'
    case 'date':
      return dateText(stored)
    case 'time':
      return timeText(stored)
    default:
      return (stored ?? text).normalize('NFC')
  }
}

const valueAttributes: Readonly<Record<string, string>> = {
  float: 'office:value',
  percentage: 'office:value',
  currency: 'office:value',
  boolean: 'office:boolean-value',
  date: 'office:date-value',
  time: 'office:time-value'
}

function numberText(stored: string | null): string | null {
  const value = Number(stored ?? NaN)
  return Number.isFinite(value) ? String(Number(value.toPrecision(significantDigits))) : null
}

/** A day, or a day and a time without its fractions; midnight is left out as in other workbooks. */
function dateText(stored: string | null): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}).*)?$/.exec(stored ?? '') ?? []
  if (day === undefined) return null
  return time === undefined || time === '00:00:00' ? day : `${day}T${time}`
}

/** `PT18H05M00S` as 18:05:00. */
function timeText(stored: string | null): string | null {
  const match = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(stored ?? '')
  return match
    ? match
        .slice(1, 4)
        .map((part) => part.padStart(2, '0'))
        .join(':')
    : null
}
