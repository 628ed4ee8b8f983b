import type { ColumnProposal } from '#shared/domain/column'
import type { Field } from '#shared/domain/field'
import type { ConfidentialAnswers, Registration } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { columnReasonSentence } from '#shared/messages/column-reasons'
import { problemSentence } from '#shared/messages/problem-sentences'
import { sheetReasonWords } from '#shared/messages/sheet-reasons'
import { notAsked } from '#shared/registrations/not-asked'
import type { ReadRegistrations } from '#shared/registrations/read-registrations'
import type { LoadedRegistrations } from './load-registrations'

type ImportChoice = { readonly version: string; readonly confidential: boolean }

/** The report of `import`; confidential answers stand in it only when asked for. */
export function toImportReport({ files, read }: LoadedRegistrations, choice: ImportChoice): object {
  return {
    kind: 'import',
    version: choice.version,
    files: files.map((file) => toFile(file, read)),
    columns: read.columns.map(({ file, sheet, column, heading, field, reason, sure }) => ({
      file,
      sheet,
      column,
      heading,
      field,
      reason: columnReasonSentence(reason),
      sure
    })),
    registrations: read.registrations.map((registration) =>
      toRegistration(registration, choice.confidential ? (read.confidential.get(registration) ?? null) : null)
    ),
    problems: read.problems.map(({ source, fact, severity }) => ({
      ...source,
      kind: fact.kind,
      severity,
      sentence: problemSentence(fact)
    })),
    totals: read.totals
  }
}

function toFile(file: SpreadsheetFile, read: ReadRegistrations): object {
  const sheets = read.sheets.filter((sheet) => sheet.file === file.name)
  return {
    name: file.name,
    sha256: file.sha256,
    tool: sheets.find(({ tool }) => tool !== null)?.tool ?? null,
    encoding: file.encoding,
    delimiter: file.delimiter,
    sheets: sheets.map(({ sheet, used, why }) => ({
      name: sheet,
      used,
      why: why && sheetReasonWords(why),
      notAsked: used ? notAskedIn(read, { file: file.name, sheet }) : []
    }))
  }
}

function notAskedIn(read: ReadRegistrations, at: Pick<ColumnProposal, 'file' | 'sheet'>): readonly Field[] {
  const isThere = (one: typeof at): boolean => one.file === at.file && one.sheet === at.sheet
  const people = read.registrations.filter(({ source }) => isThere(source))
  return notAsked(read.columns.filter(isThere), new Set(people.map(({ role }) => role)))
}

function toRegistration(registration: Registration, confidential: ConfidentialAnswers | null): object {
  return confidential ? { ...registration, confidential } : registration
}
