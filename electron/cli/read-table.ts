import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import Papa from 'papaparse'
import type { ScoresFailure } from '#shared/domain/scores-failure'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { err, ok, type Result } from '#shared/lib/result'

export type TableFailure = ScoresFailure | SpreadsheetFailure

/** What is done with a table's rows as they stream by; the first failure ends the reading. `row` counts from 1. */
export type RowReader = {
  readonly headings: (cells: readonly string[]) => TableFailure | null
  readonly row: (cells: readonly string[], row: number) => TableFailure | null
}

/** Streams a CSV of any length (UTF-8; comma, semicolon or tab) and gives its SHA-256. Blank rows are passed over. */
export async function readTable(
  path: string,
  file: string,
  reader: RowReader
): Promise<Result<string, TableFailure>> {
  const refused = await refuse(path, file)
  if (refused) return err(refused)
  const hash = createHash('sha256')
  return new Promise((done) => {
    const text = createReadStream(path, { highWaterMark: 1 << 20 })
      .on('error', (cause) => done(err(toReadFailure(file, cause))))
      .pipe(toText(hash))
    const rows = createRowFeed(file, reader)
    text.on('error', () => done(err({ kind: 'not-utf8', file, line: rows.line() + 1 })))
    Papa.parse<string[]>(text, {
      delimitersToGuess: [',', ';', '\t'],
      chunk: ({ data, errors }, parser) => {
        if (errors.some(({ type }) => type === 'Quotes'))
          rows.fail({ kind: 'quote-not-closed', file, line: rows.line() + data.length })
        if (!rows.feed(data)) parser.abort()
      },
      complete: () => {
        const failure = rows.finish()
        done(failure ? err(failure) : ok(hash.digest('hex')))
      }
    })
  })
}

async function refuse(path: string, file: string): Promise<TableFailure | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { kind: 'not-a-file', file }
    return found.size === 0 ? { kind: 'table-empty', file } : null
  } catch (cause) {
    return toReadFailure(file, cause)
  }
}

function toReadFailure(file: string, cause: unknown): SpreadsheetFailure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return code === 'ENOENT'
    ? { kind: 'file-missing', file }
    : { kind: 'file-not-readable', file, reason: code }
}

function toText(hash: Hash): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const guard = (work: () => string, done: (cause: Error | null, text?: string) => void): void => {
    try {
      done(null, work())
    } catch {
      done(new Error('not UTF-8'))
    }
  }
  return new Transform({
    encoding: 'utf8',
    transform(bytes: Buffer, _encoding, done) {
      hash.update(bytes)
      guard(() => decoder.decode(bytes, { stream: true }), done)
    },
    flush: (done) => guard(() => decoder.decode(), done)
  })
}

type RowFeed = {
  readonly feed: (rows: readonly string[][]) => boolean
  readonly fail: (failure: TableFailure) => void
  readonly line: () => number
  readonly finish: () => TableFailure | null
}

function createRowFeed(file: string, reader: RowReader): RowFeed {
  let line = 0
  let filled = 0
  let failure: TableFailure | null = null
  const take = (cells: readonly string[]): void => {
    line += 1
    if (cells.every((cell) => cell.trim() === '')) return
    failure ??= filled === 0 ? reader.headings(cells) : reader.row(cells, line)
    filled += 1
  }
  return {
    feed: (rows) => {
      for (const cells of rows) {
        if (failure) return false
        take(cells)
      }
      return failure === null
    },
    fail: (fact) => {
      failure ??= fact
    },
    line: () => line,
    finish: () => failure ?? (filled < 2 ? { kind: 'no-rows', file } : null)
  }
}
