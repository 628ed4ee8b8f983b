import type { Sheet } from '#shared/domain/sheet'
import type { Limits } from './limits'
import { type Refusal, tooMuch } from './refusal'

type NamedRows = { readonly rows: Sheet['rows']; readonly name?: string }

/** The first limit that rows already read cross; null when they cross none. */
export function checkRows(sheets: readonly NamedRows[], limits: Limits): Refusal | null {
  const used = { cells: 0, text: 0 }
  for (const { rows, name } of sheets) {
    const excess = findExcess(rows, limits, used)
    if (excess) return tooMuch({ ...excess, ...(name === undefined ? {} : { sheet: name }) }).error
  }
  return null
}

type Used = { cells: number; text: number }
type Excess = Omit<Parameters<typeof tooMuch>[0], 'sheet'>

function findExcess(rows: Sheet['rows'], limits: Limits, used: Used): Excess | null {
  if (rows.length > limits.rows) return { what: 'rows', count: rows.length, limit: limits.rows }
  for (const row of rows) {
    used.cells += row.length
    if (row.length > limits.columns) return { what: 'columns', count: row.length, limit: limits.columns }
    if (used.cells > limits.cells) return { what: 'cells', count: used.cells, limit: limits.cells }
    const longest = row.reduce((most, { length }) => Math.max(most, length), 0)
    if (longest > limits.textLength) return { what: 'text-length', count: longest, limit: limits.textLength }
    used.text += row.reduce((sum, { length }) => sum + length, 0)
    if (used.text > limits.totalText)
      return { what: 'unpacked-bytes', count: used.text, limit: limits.totalText }
  }
  return null
}
