import { err, ok, type Result } from '#shared/lib/result'
import { findColumns, type WantedColumn } from './find-columns'
import { readTable, type TableFailure } from './read-table'

/** A list of mentors or mentees beside a scores file: the numbers of each id, in the order of `SideColumns.numbers`. */
export type SideFile = { readonly sha256: string; readonly people: ReadonlyMap<string, readonly number[]> }

/** The id's column and the columns of whole numbers, each with the value that an empty or missing cell stands for. */
export type SideColumns = {
  readonly id: readonly string[]
  readonly numbers: readonly NumberColumn[]
}

/** `atMost` names an earlier column whose number it may not exceed. */
type NumberColumn = {
  readonly name: string
  readonly least: number
  readonly otherwise: number
  readonly atMost?: string
}

/** `mentor,capacity[,minimum]`. */
export const mentorColumns: SideColumns = {
  id: ['mentor', 'reviewer'],
  numbers: [
    { name: 'capacity', least: 0, otherwise: 1 },
    { name: 'minimum', least: 0, otherwise: 0, atMost: 'capacity' }
  ]
}

/** `mentee[,demand[,tier]]`. */
export const menteeColumns: SideColumns = {
  id: ['mentee', 'paper'],
  numbers: [
    { name: 'demand', least: 0, otherwise: 1 },
    { name: 'tier', least: 1, otherwise: 1 }
  ]
}

/** Reads such a list; each id may stand once, each number must be whole and at most 2^31 − 1. */
export async function readSide(
  path: string,
  file: string,
  columns: SideColumns
): Promise<Result<SideFile, TableFailure>> {
  const people = new Map<string, readonly number[]>()
  const rowOf = new Map<string, number>()
  let positions: readonly number[] = []
  const wanted: readonly WantedColumn[] = [
    { names: columns.id },
    ...columns.numbers.map(({ name }) => ({ names: [name], optional: true as const }))
  ]
  const read = await readTable(path, file, {
    headings: (cells) => {
      const found = findColumns(file, cells, wanted)
      if (!found.ok) return found.error
      positions = found.value
      return null
    },
    row: (cells, row) => {
      const [id = '', ...texts] = positions.map((position) => cells[position]?.trim() ?? '')
      if (id === '') return { kind: 'id-missing', file, row, column: columns.id[0] ?? '' }
      const firstRow = rowOf.get(id)
      if (firstRow !== undefined) return { kind: 'person-twice', file, row, firstRow, id }
      const bad = columns.numbers.findIndex(({ least }, index) => !isCount(texts[index] ?? '', least))
      const column = columns.numbers[bad]
      if (column)
        return {
          kind: 'count-unreadable',
          file,
          row,
          column: column.name,
          text: texts[bad] ?? '',
          least: column.least
        }
      const numbers = columns.numbers.map(({ otherwise }, index) =>
        texts[index] ? Number(texts[index]) : otherwise
      )
      const above = findAbove(columns, numbers)
      if (above) return { kind: 'number-above-other', file, row, ...above }
      rowOf.set(id, row)
      people.set(id, numbers)
      return null
    }
  })
  return read.ok ? ok({ sha256: read.value, people }) : err(read.error)
}

function findAbove({ numbers: columns }: SideColumns, numbers: readonly number[]) {
  for (const [index, { name, atMost }] of columns.entries()) {
    const other = columns.findIndex((column) => column.name === atMost)
    const [value = 0, limit = 0] = [numbers[index], numbers[other]]
    if (atMost !== undefined && value > limit) return { column: name, value, other: atMost, limit }
  }
  return null
}

function isCount(text: string, least: number): boolean {
  if (text === '') return true
  return /^\d{1,10}(\.0*)?$/.test(text) && Number(text) >= least && Number(text) < 2 ** 31
}
