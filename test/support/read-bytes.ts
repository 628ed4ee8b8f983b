import { dialectToFind, type SpreadsheetFile, type TextDialect } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { readSpreadsheetSchema } from '#shared/domain/spreadsheet-schema'
import type { Result } from '#shared/lib/result'
import { readSpreadsheet } from '#electron/sheets-process/read-spreadsheet'

/** Reads bytes as the sheets process does, in this process; what it answers must pass main's schema. */
export function readBytes(
  content: Uint8Array<ArrayBuffer> | string,
  name = 'people.xlsx',
  dialect: TextDialect = dialectToFind
): Result<SpreadsheetFile, SpreadsheetFailure> {
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content
  return readSpreadsheetSchema.parse(
    readSpreadsheet({ kind: 'read', name, sha256: 'a'.repeat(64), bytes, dialect }, () => undefined)
  )
}

/** The rows of the first sheet; a refusal fails the test. */
export function rowsOf(content: Uint8Array<ArrayBuffer> | string): readonly (readonly string[])[] {
  const read = readBytes(content)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.sheets[0]?.rows ?? []
}

/** Why the bytes are refused, without the name of the file; null when they are not. */
export function refusalOf(content: Uint8Array<ArrayBuffer> | string): object | null {
  const read = readBytes(content)
  if (read.ok) return null
  const { file, ...refusal } = read.error
  return file === 'people.xlsx' ? refusal : { ...refusal, file }
}
