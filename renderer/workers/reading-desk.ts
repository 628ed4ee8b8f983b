import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Registration, Role } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { Sheet, SpreadsheetFile } from '#shared/domain/sheet'
import { ok, type Result } from '#shared/lib/result'
import type { Extent, ImportDifference } from '#shared/registrations/difference/find-difference'
import type { KnownPerson } from '#shared/registrations/difference/known-people'
import { type SheetOutline, outlineSheets } from '#shared/registrations/outline-sheets'
import { recallColumns } from '#shared/registrations/read-remembering'
import { compareSides, type FilesToRead, giveFile, readSides } from '#shared/registrations/import/plan-import'
import { tellRoles, type ToldRoles } from '#shared/registrations/import/tell-roles'
import { sheetNamed } from '#shared/registrations/recogniser/tables-of-sheet'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import { unpackSpreadsheet } from './unpack-spreadsheet'

/** A file on the desk, without its rows. `roles`: whom it says that it lists. */
export type OpenedFile = Omit<SpreadsheetFile, 'sheets' | 'remarks'> & {
  readonly sheets: readonly {
    readonly name: string
    readonly visibility: Sheet['visibility']
    readonly rows: number
  }[]
  readonly roles: ToldRoles
}

/** What is asked of a plan; the people of the edition are told apart, in slices. */
export type PlanRequest = FilesToRead & { readonly extents: Readonly<Partial<Record<Role, Extent>>> }

/** How the columns of files are understood, and which sheets are used. */
export type ReadColumns = Pick<ReadRegistrations, 'columns' | 'sheets'>

/** A plan without its lists; `length` is that of the longest of a side. */
export type PlanOutline = ReadColumns & {
  readonly totals: ReadRegistrations['totals']
  readonly sides: readonly { readonly role: Role; readonly length: number }[]
}

/** Part of every list of a difference; `from` counts from 0 and is included, `to` is not. */
type DifferenceRange = { readonly role: Role; readonly from: number; readonly to: number }

/** Where some rows of a sheet stand; `from` counts from 0 and is included, `to` is not. */
export type RowRange = {
  readonly file: RegistrationFile
  readonly sheet: string
  readonly from: number
  readonly to: number
}

/**
 * Where spreadsheets lie open and are read. It runs in a worker, so nothing long crosses at once: whoever asks tells the
 * people of the edition in slices and takes the lists of a plan in slices.
 */
export type ReadingDesk = {
  readonly open: (packed: Uint8Array) => OpenedFile
  readonly holds: (file: RegistrationFile) => boolean
  /** Adds to the people of the edition that the next plan compares with. */
  readonly know: (people: readonly KnownPerson[]) => void
  readonly forgetPeople: () => void
  /** How the sheets of one file are understood with the meanings that were chosen for columns. */
  readonly outline: (file: RegistrationFile, columns: FilesToRead['columns']) => readonly SheetOutline[]
  readonly columns: (files: FilesToRead) => Result<ReadColumns, RegistrationsFailure>
  readonly plan: (request: PlanRequest) => Result<PlanOutline, RegistrationsFailure>
  readonly take: (range: DifferenceRange) => ImportDifference | null
  /** The first registrations of a file as the last plan reads them. */
  readonly firstOf: (file: string, count: number) => readonly Registration[]
  readonly rows: (range: RowRange) => Sheet['rows']
}

export function createReadingDesk(newId: () => string): ReadingDesk {
  const files = new Map<string, SpreadsheetFile>()
  let people: readonly KnownPerson[] = []
  let differences: readonly ImportDifference[] = []
  let registrations: readonly Registration[] = []
  const contentOf = (file: RegistrationFile) => files.get(contentKey(file)) ?? null
  const read = rememberLast(
    (wanted) => readSides(wanted, contentOf),
    () => files.size
  )
  return {
    open: (packed) => {
      const file = unpackSpreadsheet(packed)
      if (!files.has(contentKey(file))) files.set(contentKey(file), file)
      return toOpened(file)
    },
    holds: (file) => files.has(contentKey(file)),
    know: (more) => {
      people = [...people, ...more]
    },
    forgetPeople: () => {
      people = []
    },
    outline: (file, columns) => {
      const given = giveFile(file, contentOf)
      return given === null ? [] : outlineSheets(given, recallColumns([given], columns))
    },
    columns: (wanted) => {
      const found = read(wanted)
      return found.ok ? ok({ columns: found.value.columns, sheets: found.value.sheets }) : found
    },
    plan: (request) => {
      const found = read(request)
      if (!found.ok) return found
      differences = compareSides({ ...request, read: found.value, people, newId })
      registrations = found.value.registrations
      const { columns, sheets, totals } = found.value
      const sides = differences.map((difference) => ({ role: difference.role, length: lengthOf(difference) }))
      return ok({ columns, sheets, totals, sides })
    },
    take: ({ role, from, to }) => {
      const difference = differences.find((one) => one.role === role)
      return difference === undefined ? null : sliceOf(difference, from, to)
    },
    firstOf: (file, count) => registrations.filter(({ source }) => source.file === file).slice(0, count),
    rows: ({ file, sheet, from, to }) =>
      sheetNamed(contentOf(file)?.sheets ?? [], file.headers, sheet)?.rows.slice(from, to) ?? []
  }
}

type Read = (wanted: FilesToRead) => ReturnType<typeof readSides>

/** Reading costs: the same files are compared again when a person says more of them, and once they are imported. */
function rememberLast(read: Read, opened: () => number): Read {
  let last: { readonly key: string; readonly result: ReturnType<Read> } | null = null
  return ({ files, columns }) => {
    const key = JSON.stringify([files, columns, opened()])
    if (last?.key !== key) last = { key, result: read({ files, columns }) }
    return last.result
  }
}

function toOpened(file: SpreadsheetFile): OpenedFile {
  const { name, sha256, format, encoding, delimiter } = file
  return {
    name,
    sha256,
    format,
    encoding,
    delimiter,
    sheets: file.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      rows: sheet.rows.length
    })),
    roles: tellRoles(file)
  }
}

function lengthOf({ people, absent, returned, problems }: ImportDifference): number {
  return Math.max(people.length, absent.length, returned.length, problems.length)
}

function sliceOf(difference: ImportDifference, from: number, to: number): ImportDifference {
  const { people, absent, returned, problems } = difference
  return {
    ...difference,
    people: people.slice(from, to),
    absent: absent.slice(from, to),
    returned: returned.slice(from, to),
    problems: problems.slice(from, to)
  }
}

/** The same bytes read another way are other rows. */
function contentKey({
  sha256,
  encoding,
  delimiter
}: Pick<RegistrationFile, 'sha256' | 'encoding' | 'delimiter'>): string {
  return JSON.stringify([sha256, encoding, delimiter])
}
