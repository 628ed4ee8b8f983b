import type { Field } from '#shared/domain/field'
import { isAddress } from '../readers/read-email'
import { joinHeadings } from './join-headings'
import { scoreHeading } from './score-heading'

/** Where the headings stand and where the answers begin; both count from 0. */
export type Header = {
  readonly row: number
  readonly firstAnswer: number
  readonly headings: readonly string[]
}

/** Rows looked at from the top: a form's title and notes take fewer. */
const searchedRows = 30

/**
 * Finds the row that reads most like a form's headings, the upper one when two do; where no words are known, the first
 * row that heads a column of addresses. Below the first person no headings of the sheet are looked for: those of another
 * table may stand there. Null when no row does. One with an address, a date or a bare number holds answers.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header | null {
  let best: { readonly row: number; readonly score: number } | null = null
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    if (best !== null && holdsPerson(rows[row] ?? [])) break
    const score = headerScore(rows[row] ?? [])
    if (score !== null && (best === null || score > best.score)) best = { row, score }
  }
  const found = best?.row ?? headOfAddresses(rows)
  return found === null ? null : headerAt(rows, found)
}

/** The headings whose main row is known, counted from 0; -1: the answers begin at once. */
export function headerAt(rows: readonly (readonly string[])[], found: number): Header {
  if (found < 0) return { row: found, firstAnswer: 0, headings: [] }
  const { headings, last } = joinHeadings(rows, found, isAnswer)
  const afterHeader = last + 1
  const isCodes = (rows[afterHeader] ?? []).some((cell) => cell.startsWith('{"ImportId"'))
  return { row: found, firstAnswer: afterHeader + (isCodes ? 1 : 0), headings }
}

/** Fields that say whom a row is about. */
export const personFields: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName', 'email'])

/**
 * How many different fields a row's cells name, those about the person counted thrice; null when it is no header:
 * one field alone must be the person's, and hardly anything else in its cell.
 */
function headerScore(row: readonly string[]): number | null {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length < 2 && row.length > 1) return null
  if (cells.some((cell) => isAnswer(cell))) return null
  const fields = new Set<Field>()
  let surest = 0
  for (const cell of cells) {
    const [best] = scoreHeading(cell)
    if (best !== undefined && !best.needsValues && best.score >= 0.7) {
      fields.add(best.field)
      if (personFields.has(best.field)) surest = Math.max(surest, best.score)
    }
  }
  const people = [...fields].filter((field) => personFields.has(field)).length
  if (fields.size < 2 && surest < 0.9) return null
  return fields.size + 2 * people
}

/** A row of answers with an address among them. */
function holdsPerson(row: readonly string[]): boolean {
  return row.some(isAddress) && row.filter((cell) => cell.trim() !== '').length > 1
}

/** The first row of three texts or more, all different, with a column of addresses below it; null when there is none. */
function headOfAddresses(rows: readonly (readonly string[])[]): number | null {
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const cells = (rows[row] ?? []).map((cell) => cell.trim())
    const texts = cells.filter((cell) => cell !== '')
    if (texts.length < 3 || new Set(texts).size < texts.length || texts.some(isAnswer)) continue
    const below = rows.slice(row + 1, row + 1 + searchedRows)
    if (cells.some((cell, index) => cell !== '' && holdsAddresses(below, index))) return row
  }
  return null
}

function holdsAddresses(rows: readonly (readonly string[])[], column: number): boolean {
  const texts = rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.filter(isAddress).length >= texts.length * 0.6
}

function isAnswer(cell: string): boolean {
  return (
    isAddress(cell) ||
    /^\d{4}-\d{2}-\d{2}/.test(cell) ||
    /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(cell) ||
    /^[\d.,]+$/.test(cell)
  )
}
