import type { ColumnProposal } from '#shared/domain/column'
import type { ColumnChoice, GivenFile } from './read-registrations'
import { type FileChoices, recogniseSheets } from './recogniser/recognise-file'
import type { RegistrationSheet } from './recogniser/recognise-sheet'

/** The columns of one sheet; `used` is false where the sheet is left out. */
export type SheetProposals = {
  readonly file: string
  readonly sheet: string
  readonly used: boolean
  readonly columns: readonly ColumnProposal[]
}

/** How the columns of files are understood, whoever is in them, also in sheets that are left out. */
export function proposeColumns(files: readonly GivenFile[]): readonly SheetProposals[] {
  return files.flatMap((given) =>
    recogniseSheets(given.file, toFileChoices(given, [])).map(({ sheet, shape, why }) => ({
      file: given.file.name,
      sheet: sheet.name,
      used: why === null,
      columns: shape === null ? [] : proposalsOf(given.file.name, shape)
    }))
  )
}

/** What is said of one file among what is said of several. */
export function toFileChoices(
  { file, role, headers }: GivenFile,
  columns: readonly ColumnChoice[]
): FileChoices {
  const own = columns.filter((choice) => choice.file === file.name)
  return {
    given: role,
    headers: headers ?? [],
    columnsOf: (name) =>
      new Map(own.flatMap(({ sheet, column, field }) => (sheet === name ? [[column, field]] : [])))
  }
}

/** The columns of a sheet as they are proposed to a person. */
export function proposalsOf(file: string, { name, columns }: RegistrationSheet): readonly ColumnProposal[] {
  return columns.map(({ column, heading, field, reason, sure }) => ({
    file,
    sheet: name,
    column,
    heading,
    field,
    reason,
    sure
  }))
}
