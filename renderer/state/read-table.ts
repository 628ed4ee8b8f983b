import { dialectToFind, type SpreadsheetFile } from '#shared/domain/sheet'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { DeskApi, GivenFile } from '#shared/ipc/contract'
import { ok, type Result } from '#shared/lib/result'
import { unpackSpreadsheet } from '../workers/unpack-spreadsheet'

/** Reads a small spreadsheet whole, in this thread: a table that a person brings beside the registrations. */
export async function readTable(
  api: DeskApi,
  given: GivenFile
): Promise<Result<SpreadsheetFile, SpreadsheetFailure>> {
  const packed = await api.readRegistrations({ ...given, dialect: dialectToFind, call: crypto.randomUUID() })
  return packed.ok ? ok(unpackSpreadsheet(packed.value)) : packed
}
