import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/lib/result'
import type { Failure } from './failure'

/** A JSON file as it stands, with its SHA-256. */
export type JsonFile = { readonly json: unknown; readonly sha256: string }

/** Reads a small JSON file whole; a byte-order mark is passed over. */
export async function readJson(path: string, file: string): Promise<Result<JsonFile, Failure>> {
  try {
    const bytes = await readFile(path)
    return parse(bytes, file)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    return err({
      of: 'spreadsheet',
      fact:
        code === 'ENOENT' ? { kind: 'file-missing', file } : { kind: 'file-not-readable', file, reason: code }
    })
  }
}

function parse(bytes: Buffer, file: string): Result<JsonFile, Failure> {
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    return ok({ json, sha256: createHash('sha256').update(bytes).digest('hex') })
  } catch (cause) {
    return err({
      of: 'call',
      fact: {
        kind: 'json-unreadable',
        file,
        detail: cause instanceof Error ? cause.message : 'it cannot be parsed'
      }
    })
  }
}
