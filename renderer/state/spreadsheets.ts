import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Sheet, TextDialect } from '#shared/domain/sheet'
import type { ReadingStep } from '#shared/domain/sheets-messages'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { DeskApi, GivenFile } from '#shared/ipc/contract'
import { ok, type Result } from '#shared/lib/result'
import type { Reader } from '../workers/create-reader'
import type { OpenedFile } from '../workers/reading-desk'
import type { RawFiles } from './raw-files'

/** Spreadsheets on their way from bytes to rows: main reads the bytes, the reader holds the rows. */
export type Spreadsheets = {
  readonly open: (
    file: GivenFile,
    dialect: TextDialect,
    onStep?: (step: ReadingStep) => void
  ) => Promise<Result<OpenedFile, SpreadsheetFailure>>
  /** Opens those of the edition's files that are not open yet, as far as their bytes are here. */
  readonly ensure: (files: readonly RegistrationFile[]) => Promise<void>
  /** Some rows of a file of the edition, from `from` (counted from 0) up to `to`; null when its bytes are not here. */
  readonly rows: (
    file: RegistrationFile,
    part: { readonly sheet: string; readonly from: number; readonly to: number }
  ) => Promise<Sheet['rows'] | null>
  /** How the columns of files that are open are understood. */
  readonly columns: Reader['columns']
  /** Calls off what is being read; its promise may never settle. */
  readonly cancel: () => void
}

export function createSpreadsheets(api: DeskApi, reader: Reader, raw: RawFiles): Spreadsheets {
  let call: string | null = null

  const open: Spreadsheets['open'] = async (file, dialect, onStep) => {
    const own = crypto.randomUUID()
    call = own
    const stopListening = api.onReadingProgress((progress) => {
      if (progress.call === own) onStep?.(progress.step)
    })
    try {
      reader.start()
      const packed = await api.readRegistrations({ ...file, dialect, call: own })
      return packed.ok ? ok(await reader.open(packed.value)) : packed
    } finally {
      stopListening()
      if (call === own) call = null
    }
  }

  const openKept = async ({ name, sha256, encoding, delimiter }: RegistrationFile) => {
    const bytes = await raw.find(sha256)
    if (bytes !== null) await open({ name, bytes }, { encoding, delimiter })
  }

  const ensure = async (files: readonly RegistrationFile[]) => {
    for (const file of files) if (!(await reader.holds(file))) await openKept(file)
  }

  return {
    open,
    ensure,
    columns: reader.columns,
    rows: async (file, part) => {
      await ensure([file])
      return (await reader.holds(file)) ? reader.rows({ file, ...part }) : null
    },
    cancel: () => {
      if (call !== null) void api.cancelReading(call)
      reader.cancel()
    }
  }
}
