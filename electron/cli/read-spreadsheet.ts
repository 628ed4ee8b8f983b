import { readGivenFile } from '#electron/main/services/files'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { err, type Result } from '#shared/lib/result'
import type { Failure } from './failure'
import { resolvePath, type World } from './world'

/** Reads a spreadsheet through the sheets process. */
export async function readSpreadsheet(world: World, path: string): Promise<Result<SpreadsheetFile, Failure>> {
  const bytes = await readGivenFile(resolvePath(world, path))
  if (!bytes.ok) return err({ of: 'spreadsheet', fact: bytes.error })
  const file = await world.sheets.read(bytes.value)
  return file.ok ? file : err({ of: 'spreadsheet', fact: file.error })
}
