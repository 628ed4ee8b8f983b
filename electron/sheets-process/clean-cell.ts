import type { DistinctCells } from './distinct-cells'
import { isTrue } from './find-parts'
import type { Limits } from './limits'
import { type Refusal, tooMuch } from './refusal'
import type { OnRows } from './row-teller'

/**
 * What the sheets of one workbook share: the string table, which grows by each text once (`added` is where each stands),
 * what their cells hold, how much of the limits is used up, and whom to tell how many rows are through.
 */
export type SheetContext = {
  readonly strings: string[]
  readonly added: Map<string, number>
  readonly contents: DistinctCells
  readonly limits: Limits
  readonly used: { cells: number; text: number }
  readonly onRows: OnRows
}

/** A cell as its sheet spells it. */
export type RawCell = {
  readonly type: string
  readonly style: string | null
  value: string
  hasFormula: boolean
}

export type CleanValue = { readonly type: 'n' | 'b' | 's'; readonly value: string }
export type NoValue = 'empty' | 'formula-without-value' | 'faulty-value' | 'broken'

/** A cell's value, or why it has none. Texts of every kind become shared strings: the parser decodes only those exactly. */
export function cleanValue(cell: RawCell, context: SheetContext): CleanValue | NoValue {
  const { type, value, hasFormula } = cell
  if (value === '') return hasFormula && type !== 'str' ? 'formula-without-value' : 'empty'
  switch (type) {
    case 'str':
    case 'inlineStr':
    case 'd':
      return { type: 's', value: String(addString(value, context)) }
    case 's':
      return isIndexOf(context.strings, value) ? { type: 's', value } : 'broken'
    case 'b':
      return { type: 'b', value: isTrue(value) ? '1' : '0' }
    case 'n':
      return Number.isFinite(Number(value)) ? { type: 'n', value: String(Number(value)) } : 'faulty-value'
    case 'e':
      return 'faulty-value'
    default:
      return 'broken'
  }
}

type Place = { readonly row: number; readonly column: number; readonly value: CleanValue }

/** Adds a cell to what is used up; says which limit it crosses, if one. */
export function countCell(
  { row, column, value }: Place,
  { limits, used, strings }: SheetContext
): Refusal | null {
  const length = value.type === 's' ? (strings[Number(value.value)] ?? '').length : value.value.length
  used.cells += 1
  used.text += length
  const fits = row <= limits.rows && column < limits.columns && used.cells <= limits.cells
  if (fits && length <= limits.textLength && used.text <= limits.totalText) return null
  const counts = [
    { what: 'rows', count: row, limit: limits.rows },
    { what: 'columns', count: column + 1, limit: limits.columns },
    { what: 'cells', count: used.cells, limit: limits.cells },
    { what: 'text-length', count: length, limit: limits.textLength },
    { what: 'unpacked-bytes', count: used.text, limit: limits.totalText }
  ] as const
  const excess = counts.find(({ count, limit }) => count > limit)
  return excess ? tooMuch(excess).error : null
}

/** Its place in the string table: the parser takes long over each text there, however often it has read it before. */
function addString(text: string, { strings, added }: SheetContext): number {
  const known = added.get(text)
  if (known !== undefined) return known
  added.set(text, strings.length)
  return strings.push(text) - 1
}

function isIndexOf(strings: readonly string[], value: string): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) < strings.length
}
