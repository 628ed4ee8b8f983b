import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ExportFailure } from '#shared/domain/export-failure'
import type { Workbook } from '#shared/domain/workbook-model'
import { err, ok, type Result } from '#shared/lib/result'
import { writeFileAtomically } from './files'
import { sha256Of } from './given-bytes'
import type { Sheets } from './sheets'
import { systemCode } from './system-code'

/**
 * Writes a workbook and says so only when it is true: the bytes are parsed back in a process of their own and
 * compared cell by cell before anything is put on the disk, and what stands on the disk is compared with the bytes.
 */
export async function exportWorkbook(
  sheets: Sheets,
  path: string,
  workbook: Workbook
): Promise<Result<{ readonly file: string }, ExportFailure>> {
  const file = basename(path)
  const bytes = await sheets.write(workbook)
  if (!bytes.ok) return bytes
  const compared = await sheets.compare(bytes.value, workbook)
  if (!compared.ok) return compared
  if (compared.value) return err({ kind: 'reads-back-differently', file, ...compared.value })
  const written = await writeFileAtomically(path, bytes.value)
  if (!written.ok) return written
  const onDisk = await hashOf(path)
  if (onDisk === sha256Of(bytes.value)) return ok({ file })
  return err({ kind: 'not-writable', file, reason: 'changed' })
}

/** Null when the file cannot be read any more. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return sha256Of(await readFile(path))
  } catch (error) {
    systemCode(error)
    return null
  }
}
