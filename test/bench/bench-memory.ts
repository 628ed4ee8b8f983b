import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '#electron/main/services/given-bytes'
import { createSheets } from '#electron/main/services/sheets'
import { bareEnvironment, type SpawnSheetsProcess } from '#electron/main/services/sheets-child'
import { createRegistrations, createXlsxOf, type Table } from './large-workbook'

/** The most memory that the process of one reading took, in megabytes; null where the machine does not say. */
export type MemoryFigure = {
  readonly name: string
  readonly megabytes: number | null
  readonly outcome: string
}

/** Reads a large file and the largest allowed ones, and asks the system for the peak of each process. */
export async function benchMemory(): Promise<readonly MemoryFigure[]> {
  return [
    await readOne('10000 × 25', createXlsxOf(createRegistrations(10_000, 'mentor'))),
    await readOne('a million cells, shared texts', createXlsxOf(createCells(97), true)),
    await readOne('a million cells, each its own text', createXlsxOf(createCells(20_000), true))
  ]
}

async function readOne(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<MemoryFigure> {
  const watch = { peak: 0 }
  const sheets = createSheets(spawnWatched(watch), { read: 60_000, write: 60_000 })
  const read = await sheets.read({ name, bytes, sha256: sha256Of(bytes) })
  return {
    name,
    megabytes: watch.peak === 0 ? null : Math.round(watch.peak),
    outcome: read.ok ? 'read' : read.error.kind
  }
}

/** As `spawnWithNode`, but its peak is looked at while it works and before its answer is taken. */
function spawnWatched(watch: { peak: number }): SpawnSheetsProcess {
  return (megabytes) => {
    const child = fork(join(import.meta.dirname, '../../out/main/sheets-process.cjs'), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      env: bareEnvironment(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    const look = () => {
      watch.peak = Math.max(watch.peak, peakOf(child.pid))
    }
    const timer = setInterval(look, 20)
    child.once('exit', () => clearInterval(timer))
    return {
      post: (message) => void child.send(message),
      onMessage: (listener) =>
        void child.on('message', (message) => {
          look()
          listener(message)
        }),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => void child.kill('SIGKILL')
    }
  }
}

/** Linux keeps the most that a process ever held. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function createCells(distinct: number): Table {
  return Array.from({ length: 19_999 }, (_, row) =>
    Array.from({ length: 50 }, (_cell, column) => `a ${row % distinct} ${column} own`)
  )
}
