import type { ExportFailure } from '#shared/domain/export-failure'
import { dialectToFind, type SpreadsheetFile, type TextDialect } from '#shared/domain/sheet'
import {
  type CellPlace,
  type ReadingStep,
  type SheetsAnswer,
  type SheetsJob,
  sheetsAnswerSchema
} from '#shared/domain/sheets-messages'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import type { Workbook } from '#shared/domain/workbook-model'
import { err, ok, type Result } from '#shared/lib/result'
import type { GivenBytes } from './given-bytes'
import type { SheetsChild, SpawnSheetsProcess } from './sheets-child'

/** What main asks of spreadsheets. Each call has a process of its own, which ends with the answer. */
export type Sheets = {
  /** Starts the process of the next reading while a person looks for the file; the answer ends it if none comes. */
  readonly prepare: () => () => void
  readonly read: (
    given: GivenBytes,
    options?: ReadOptions
  ) => Promise<Result<SpreadsheetFile, SpreadsheetFailure>>
  readonly write: (workbook: Workbook) => Promise<Result<Uint8Array<ArrayBuffer>, ExportFailure>>
  /** The first cell of the bytes that differs from the workbook, null when none does. */
  readonly compare: (
    bytes: Uint8Array<ArrayBuffer>,
    workbook: Workbook
  ) => Promise<Result<CellPlace | null, ExportFailure>>
}

/** `signal` kills the process at once; then the reader stopped. `dialect` says how a text is written. */
export type ReadOptions = {
  readonly dialect?: TextDialect
  readonly signal?: AbortSignal
  readonly onStep?: (step: ReadingStep) => void
}

/** How long a process may take, in milliseconds. */
type TimeLimits = { readonly read: number; readonly write: number }

/**
 * A file from outside gets less of both than our own workbook, which may hold ten thousand pairs in detail. Megabytes of
 * heap: with the file and its unpacked parts beside it, a reader that dies of this limit has used less than 512.
 */
const usualLimits: TimeLimits = { read: 10_000, write: 60_000 }
const megabytes = { read: 352, write: 2048 }

type Ended = { readonly kind: 'stopped' } | { readonly kind: 'too-long' }
type Answer = Exclude<SheetsAnswer, { kind: 'progress' }>
type Outcome = Answer | Ended

export function createSheets(spawn: SpawnSheetsProcess, limits: TimeLimits = usualLimits): Sheets {
  const writer = () => spawn(megabytes.write)
  const { prepare, take } = createReadyChild(() => spawn(megabytes.read))
  return {
    prepare,
    read: async (given, { dialect = dialectToFind, ...watch } = {}) => {
      const { name, bytes, sha256 } = given
      const job = { kind: 'read', name, bytes, sha256, dialect } as const
      const outcome = await runJob(take, { job, limit: limits.read, ...watch })
      if (outcome.kind === 'read') return outcome.result
      if (outcome.kind !== 'too-long') return err({ kind: 'reader-stopped', file: name })
      return err({ kind: 'took-too-long', file: name, seconds: limits.read / 1000 })
    },
    write: async (workbook) => {
      const outcome = await runJob(writer, { job: { kind: 'write', workbook }, limit: limits.write })
      if (outcome.kind !== 'written') return err({ kind: 'writer-stopped' })
      const { result } = outcome
      return result.ok ? result : err({ kind: 'text-too-long', ...result.error })
    },
    compare: async (bytes, workbook) => {
      const outcome = await runJob(writer, { job: { kind: 'compare', bytes, workbook }, limit: limits.write })
      return outcome.kind === 'compared' ? ok(outcome.difference) : err({ kind: 'writer-stopped' })
    }
  }
}

/** At most one process that has started and waits; one that ends meanwhile is forgotten. */
function createReadyChild(spawn: () => SheetsChild) {
  let ready: SheetsChild | null = null
  const forget = (child: SheetsChild): void => {
    if (ready === child) ready = null
  }
  const prepare = () => {
    if (ready !== null) return () => undefined
    const child = spawn()
    ready = child
    child.onExit(() => forget(child))
    return () => {
      if (ready === child) child.kill()
      forget(child)
    }
  }
  const take = (): SheetsChild => {
    const child = ready ?? spawn()
    ready = null
    return child
  }
  return { prepare, take }
}

type Run = {
  readonly job: SheetsJob
  readonly limit: number
} & Pick<ReadOptions, 'signal' | 'onStep'>

/**
 * Settles once: with the answer, when the process ends without one, when the time is up or the work is called off; then
 * the process is gone.
 */
function runJob(spawn: () => SheetsChild, { job, limit, signal, onStep }: Run): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn()
    let isOver = false
    const settle = (outcome: Outcome): void => {
      isOver = true
      clearTimeout(timer)
      child.kill()
      resolve(outcome)
    }
    const timer = setTimeout(() => settle({ kind: 'too-long' }), limit)
    signal?.addEventListener('abort', () => settle({ kind: 'stopped' }), { once: true })
    if (signal?.aborted === true) settle({ kind: 'stopped' })
    child.onExit(() => settle({ kind: 'stopped' }))
    child.onMessage((message) => {
      if (isOver) return
      const answer = sheetsAnswerSchema.safeParse(message)
      if (!answer.success) settle({ kind: 'stopped' })
      else if (answer.data.kind === 'progress') onStep?.(answer.data.step)
      else settle(answer.data)
    })
    child.post(job)
  })
}
