import { type read, utils, write } from 'xlsx'
import { invariant } from '#shared/lib/invariant'

export type Table = readonly (readonly (string | number)[])[]

/** A list with the questions of a form that are read, and others that are kept beside the person: 25 in all. */
export function createRegistrations(rows: number, role: 'mentor' | 'mentee'): Table {
  const last = role === 'mentor' ? 'How many mentees can you take?' : 'What are your goals?'
  const asked = ['Name', 'Email', 'Institution', 'Country', 'Areas of expertise', last]
  const more = Array.from({ length: 25 - asked.length }, (_, at) => `Question ${at + 1}`)
  const lines = Array.from({ length: rows }, (_, row) => [
    `Person ${row} Example`,
    `${role}${row}@example.org`,
    `University ${row % 400}`,
    'Norway',
    'Graphs',
    role === 'mentor' ? 2 : 'Grant writing',
    ...more.map((_question, at) => `answer ${(row + at) % 97}`)
  ])
  return [[...asked, ...more], ...lines]
}

/** A table as SheetJS writes it. */
export function createXlsxOf(table: Table, isShared = false): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), 'Answers')
  const written: unknown = write(book, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
    bookSST: isShared
  })
  invariant(written instanceof ArrayBuffer, 'SheetJS writes an array buffer')
  return new Uint8Array(written)
}

export function firstSheet(book: ReturnType<typeof read>): ReturnType<typeof utils.aoa_to_sheet> {
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  invariant(sheet, 'the workbook has a sheet')
  return sheet
}
