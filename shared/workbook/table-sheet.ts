import type { WorkbookCell, WorkbookSheet } from '../domain/workbook-model'

/** A column of a sheet: what stands above it, how many characters wide it is, and what it says of a row's subject. */
export type TableColumn<Subject> = {
  readonly heading: string
  readonly width: number
  readonly cell: (subject: Subject) => WorkbookCell
}

type TableParts<Subject> = {
  readonly columns: readonly TableColumn<Subject>[]
  readonly subjects: readonly Subject[]
}

/** A sheet with one row per subject. */
export function tableSheet<Subject>(name: string, { columns, subjects }: TableParts<Subject>): WorkbookSheet {
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: subjects.map((subject) => columns.map(({ cell }) => cell(subject)))
  }
}

const empty: WorkbookCell = { kind: 'empty' }

export function textCell(text: string | null): WorkbookCell {
  return text === null || text === '' ? empty : { kind: 'text', text }
}

/** One line for each text. */
export function linesCell(texts: readonly (string | null)[]): WorkbookCell {
  return textCell(texts.map((text) => text ?? '').join('\n'))
}

export function countCell(value: number): WorkbookCell {
  return { kind: 'integer', value }
}

/** A score given in millionths as a decimal, shown with three digits; null stays empty. */
export function scoreCell(millionths: number | null): WorkbookCell {
  return shareCell(millionths === null ? null : millionths / 1_000_000)
}

/** A value in [0, 1], shown with three digits; null stays empty. */
export function shareCell(value: number | null): WorkbookCell {
  return value === null ? empty : { kind: 'decimal', value, digits: 3 }
}

/** A number that a person has set: whole as it is, otherwise with two digits. */
export function settingCell(value: number): WorkbookCell {
  return Number.isSafeInteger(value) ? countCell(value) : { kind: 'decimal', value, digits: 2 }
}
