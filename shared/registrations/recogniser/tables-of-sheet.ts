import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Sheet } from '#shared/domain/sheet'
import { rememberBy } from '#shared/lib/remember-by'
import { roleInName } from '../readers/read-roles'
import { findHeader, type Header, headerAt, personFields } from './find-header'
import { foldHeading } from './fold-heading'
import { fieldNamed, headingsAgain } from './headings-again'

type Rows = Sheet['rows']

/**
 * A table as a sheet by itself: its cells stand where they stand in its sheet, those of other tables are blank. `place`: 0
 * where its sheet holds no other, else which one it is, from 1; `title`: what stands above it there; `headerRow`: where its
 * headings were found, counted from 1, null where nobody has looked yet; `from`: its first column, counted from 0.
 */
export type SheetTable = {
  readonly sheet: Sheet
  readonly place: number
  readonly title: string | null
  readonly headerRow: number | null
  readonly from: number
}

/** The tables of a file's sheets, side by side and below each other; `headers`: where a person says that headings stand. */
export function tablesOfSheets(
  sheets: readonly Sheet[],
  headers: readonly HeaderChoice[]
): readonly SheetTable[] {
  const taken = new Set(sheets.map(({ name }) => name))
  return sheets.flatMap((sheet) => {
    const headerRow = headers.find((choice) => choice.sheet === sheet.name)?.row ?? null
    const tables = headerRow === null ? foundTables(sheet) : partSheet(sheet, headerRow)
    return tables.map((table) => (table.place > 1 ? nameApart(table, sheet, taken) : table))
  })
}

/** The sheet that a table is, or stands in, by its name. */
export function sheetNamed(
  sheets: readonly Sheet[],
  headers: readonly HeaderChoice[],
  name: string
): Sheet | null {
  const own = sheets.find((sheet) => sheet.name === name)
  return own ?? tablesOfSheets(sheets, headers).find((table) => table.sheet.name === name)?.sheet ?? null
}

const foundTables = rememberBy((sheet: Sheet) => partSheet(sheet, null))

/** `Sheet!2` for the second table of a sheet, or a later number where a sheet is really called so. */
function nameApart(table: SheetTable, { name }: Sheet, taken: Set<string>): SheetTable {
  let count = table.place
  while (taken.has(`${name}!${count}`)) count++
  taken.add(`${name}!${count}`)
  return count === table.place ? table : { ...table, sheet: { ...table.sheet, name: `${name}!${count}` } }
}

function partSheet(sheet: Sheet, headerRow: number | null): readonly SheetTable[] {
  const header = headerRow === null ? findHeader(sheet.rows) : headerAt(sheet.rows, headerRow - 1)
  const whole: SheetTable = { sheet, place: 0, title: null, headerRow: null, from: 0 }
  if (header === null || header.row < 0) return [whole]
  const parts = stripsOf(sheet.rows, header).flatMap(partBelow)
  if (parts.length < 2) return [whole]
  return parts.map(({ rows, title, headerRow, from }, at) => ({
    ...{ place: at + 1, title, headerRow, from },
    sheet: { ...sheet, name: at === 0 ? sheet.name : `${sheet.name}!${at + 1}`, rows }
  }))
}

/** Some columns of a sheet with the headings in them. */
type Strip = { readonly rows: Rows; readonly header: Header; readonly from: number }

/** Rows looked at for the headings of a table beside another. */
const searchedRows = 60

/** Tables beside each other: blank columns part them, and each asks for a name and an address. */
function stripsOf(rows: Rows, header: Header): readonly Strip[] {
  const whole = { rows, header, from: 0 }
  const gaps = blankColumns(rows, header.headings)
  const strips: Strip[] = []
  for (const from of [0, ...gaps.map((gap) => gap + 1)]) {
    const to = gaps.find((gap) => gap >= from) ?? Infinity
    const own = findHeader(onlyColumns(rows.slice(0, searchedRows), from, to))
    if (own !== null && asksWho(own.headings)) strips.push({ rows, header: own, from })
  }
  const [first] = strips
  if (first === undefined || strips.length < 2) return [whole]
  return strips.map((strip, at) => {
    const from = at === 0 ? 0 : strip.from
    return { ...strip, from, rows: onlyColumns(rows, from, (strips[at + 1]?.from ?? Infinity) - 1) }
  })
}

/** Columns right of the first heading that hold nothing at all. */
function blankColumns(rows: Rows, headings: readonly string[]): readonly number[] {
  const isBlank = (cell = ''): boolean => cell.trim() === ''
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const open = Array.from({ length: width }, (_, at) => at).filter((at) => at > 0 && isBlank(headings[at]))
  return open.filter((at) => rows.every((row) => isBlank(row[at])))
}

/** Rows with the cells of some columns only; `to` is not among them. */
function onlyColumns(rows: Rows, from: number, to: number): Rows {
  return rows.map((row) => row.slice(0, to).map((cell, at) => (at < from ? '' : cell)))
}

/** A supervisor's name and address beside a question are none: these headings say nothing more than whose they are. */
function asksWho(headings: readonly string[]): boolean {
  const asked = new Set(headings.map(fieldNamed))
  return asked.has('email') && [...personFields].some((field) => field !== 'email' && asked.has(field))
}

type Part = Pick<SheetTable, 'title' | 'from'> & { readonly rows: Rows; readonly headerRow: number }

/** Tables below each other: each begins with headings of its own, or with what it is called above them. */
function partBelow({ rows, header, from }: Strip): readonly Part[] {
  const starts = [{ at: header.row, cut: 0, title: titleAbove(rows, header.row)?.text ?? null }]
  let headings = header.headings.map(foldHeading)
  rows.forEach((cells, at) => {
    if (at < header.firstAnswer || headingsAgain(cells, headings) !== 'other-table') return
    const title = titleAbove(rows, at)
    starts.push({ at, cut: title?.at ?? at, title: title?.text ?? null })
    headings = cells.map(foldHeading)
  })
  return starts.map(({ at, cut, title }, index) => {
    const end = starts[index + 1]?.cut ?? rows.length
    return {
      ...{ title, from, headerRow: at + 1 },
      rows: rows.slice(0, end).map((row, rowAt) => (rowAt < cut ? [] : row))
    }
  })
}

/** What a table is called, in a row of its own above the headings: a role, or a text that blank rows part from the rest. */
function titleAbove(rows: Rows, headings: number): { readonly at: number; readonly text: string } | null {
  const textsIn = (at: number): readonly string[] => (rows[at] ?? []).filter((cell) => cell.trim() !== '')
  let at = headings - 1
  while (at > 0 && textsIn(at).length === 0) at--
  const [text, ...others] = textsIn(at)
  if (text === undefined || others.length > 0) return null
  return roleInName(text) !== null || at === 0 || textsIn(at - 1).length === 0 ? { at, text } : null
}
