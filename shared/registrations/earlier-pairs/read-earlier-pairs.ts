import type { EarlierPairs, LeftOutRow } from '#shared/domain/earlier-pairs'
import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'
import type { ScoresFailure } from '#shared/domain/scores-failure'
import type { PairIds } from '#shared/domain/setup'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { err, ok, type Result } from '#shared/lib/result'
import { type FilledRow, filledRows } from '../filled-rows'
import { isAddress, readEmail } from '../readers/read-email'
import { createNamesakeFinder, type NamedPerson, type Namesake } from './find-namesake'
import { findPairColumns, type PairColumns, type PersonColumns } from './pair-columns'
import { nameEdition } from './name-edition'

const mostRows = 100_000

/** Headings are looked for in so many filled rows. */
const headingRows = 20

/**
 * Reads who were a pair in an earlier edition: the first visible sheet with a column for mentees and one for mentors, such
 * as the assignments of a workbook that this program made. People are matched by `createNamesakeFinder`.
 */
export function readEarlierPairs(file: SpreadsheetFile, pool: Pool): Result<EarlierPairs, ScoresFailure> {
  const table = findTable(file)
  if (table === null) return err({ kind: 'columns-missing', file: file.name, missing: ['mentee', 'mentor'] })
  if (table.rows.length === 0) return err({ kind: 'no-rows', file: file.name })
  if (table.rows.length > mostRows) return err({ kind: 'too-many-rows', file: file.name, limit: mostRows })
  return ok({ edition: nameEdition(file), ...matchRows(table, pool) })
}

type Table = { readonly columns: PairColumns; readonly rows: readonly FilledRow[] }

function findTable({ sheets }: SpreadsheetFile): Table | null {
  for (const sheet of sheets.filter(({ visibility }) => visibility === 'visible')) {
    const rows = filledRows(sheet)
    for (const [at, { cells }] of rows.slice(0, headingRows).entries()) {
      const columns = findPairColumns(cells)
      if (columns !== null) return { columns, rows: rows.slice(at + 1) }
    }
  }
  return null
}

function matchRows({ columns, rows }: Table, pool: Pool): Omit<EarlierPairs, 'edition'> {
  const find = {
    mentee: createNamesakeFinder('mentee', pool.mentees),
    mentor: createNamesakeFinder('mentor', pool.mentors)
  }
  const pairs = new Map<string, PairIds>()
  const leftOut: LeftOutRow[] = []
  for (const { cells, number } of rows) {
    const found = (role: Role) => named(columns[role], cells).map((person) => find[role](person))
    for (const mentee of found('mentee'))
      for (const mentor of found('mentor')) {
        const pair = toPair(pool, mentee, mentor)
        const reasons = [mentee, mentor].flatMap(({ reason }) => reason ?? [])
        if (reasons.length > 0 || pair === null) leftOut.push({ row: number, reasons, maybe: pair })
        else pairs.set(JSON.stringify(pair), pair)
      }
  }
  return { pairs: [...pairs.values()], leftOut }
}

function toPair({ mentees, mentors }: Pool, mentee: Namesake, mentor: Namesake): PairIds | null {
  const [asking, offering] = [mentees[mentee.index ?? -1], mentors[mentor.index ?? -1]]
  return asking === undefined || offering === undefined ? null : { mentee: asking.id, mentor: offering.id }
}

/** Who stands in the columns of one side; if nobody does, one of whom nothing is said. */
function named(side: readonly PersonColumns[], cells: readonly string[]): readonly NamedPerson[] {
  const people = side.map((columns) => toNamed(columns, cells))
  const filled = people.filter(({ name, email }) => name !== null || email !== null)
  return filled.length > 0 ? filled : people.slice(0, 1)
}

function toNamed(columns: PersonColumns, cells: readonly string[]): NamedPerson {
  const textOf = (part: keyof PersonColumns) => orNull(cells[columns[part]] ?? '')
  const whole = [textOf('firstName'), textOf('lastName')].filter((text) => text !== null).join(' ')
  const name = textOf('name') ?? orNull(whole)
  const written = textOf('email') ?? (name?.includes('@') === true ? name : null)
  const email = written === null ? null : (readEmail(written).value ?? written)
  return { name: withoutAddress(name, email), email, institution: textOf('institution') }
}

/** "Jane Doe <jane@example.org>" names Jane Doe; an address alone names nobody. */
function withoutAddress(name: string | null, email: string | null): string | null {
  if (name === null || email === null || !name.includes(email)) return name
  if (isAddress(name)) return null
  return orNull(name.replace(email, '').replace(/[<>()[\]]/g, ''))
}

function orNull(text: string): string | null {
  const tidy = text.trim()
  return tidy === '' ? null : tidy
}
