import { createHash } from 'node:crypto'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { err, ok, type Result } from '#shared/lib/result'

/** A file as it was given: its bare name, its bytes and their SHA-256 in hexadecimal. */
export type GivenBytes = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
}

const largestFile = 20 * 1024 * 1024

/** What every file must pass before it goes to the sheets process, also one dropped on the window without a path. */
export function checkGivenBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>
): Result<GivenBytes, SpreadsheetFailure> {
  const refusal = checkGivenSize(name, bytes.length)
  return refusal ? err(refusal) : ok({ name, bytes, sha256: sha256Of(bytes) })
}

export function checkGivenSize(file: string, bytes: number): SpreadsheetFailure | null {
  if (bytes === 0) return { kind: 'file-empty', file }
  if (bytes > largestFile) return { kind: 'file-too-large', file, bytes, limit: largestFile }
  return null
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
