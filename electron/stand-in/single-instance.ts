/**
 * Electron's single-instance lock, for one user data folder: a file names the process that has it and a socket
 * on which later starts say that they were there. A file whose process is gone is taken over.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a later start says of itself. */
export type SecondStart = {
  readonly argv: readonly string[]
  readonly folder: string
  readonly data: unknown
}

export type InstanceLock = {
  /** False: another process has it, and is being told of this start. */
  readonly request: (start: SecondStart) => boolean
  readonly release: () => void
  /** Settles when the other process has been told. */
  readonly told: () => Promise<void>
}

type Holder = { readonly process: number; readonly startedAt: string | null; readonly socket: string }

const fileName = 'stand-in-lock.json'

export function createInstanceLock(
  folder: () => string,
  onSecondStart: (start: SecondStart) => void
): InstanceLock {
  let held: { readonly server: Server; readonly socket: string; readonly file: string } | null = null
  let telling: Promise<void> = Promise.resolve()

  const request = (start: SecondStart): boolean => {
    if (held !== null) return true
    const file = join(folder(), fileName)
    const socket = createSocketPath()
    const holder: Holder = { process: process.pid, startedAt: startTimeOf(process.pid), socket }
    const other = takeFile(file, holder)
    if (other !== null) {
      telling = tell(other.socket, start)
      return false
    }
    held = { server: listen(socket, onSecondStart), socket, file }
    return true
  }

  const release = (): void => {
    if (held === null) return
    held.server.close()
    rmSync(held.file, { force: true })
    if (process.platform !== 'win32') rmSync(join(held.socket, '..'), { recursive: true, force: true })
    held = null
  }
  return { request, release, told: () => telling }
}

/** Writes the file if nobody living has it; else says who has. */
function takeFile(file: string, holder: Holder): Holder | null {
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
      return null
    } catch (reason) {
      if (!isCode(reason, 'EEXIST')) throw reason
    }
    const other = readHolder(file)
    if (other !== null && isAlive(other)) return other
    rmSync(file, { force: true })
  }
  throw new Error(`stand-in: the lock ${fileName} cannot be taken`)
}

function readHolder(file: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isHolder(holder) ? holder : null
  } catch {
    return null
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'process' in value && 'socket' in value
}

/** A process number is used again after a while; where the system tells when a process started, that settles it. */
function isAlive({ process: number, startedAt }: Holder): boolean {
  try {
    process.kill(number, 0)
  } catch (reason) {
    if (isCode(reason, 'ESRCH')) return false
  }
  return startedAt === startTimeOf(number)
}

/** Linux: ticks since the machine started; null elsewhere. */
function startTimeOf(number: number): string | null {
  try {
    const fields = readFileSync(`/proc/${number}/stat`, 'utf8').split(') ')[1]?.split(' ')
    return fields?.[19] ?? null
  } catch {
    return null
  }
}

/** A short path in a folder only this user may enter: the user data folder's own may be too long for a socket. */
function createSocketPath(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\matchdesk-${process.pid}`
  return join(mkdtempSync(join(tmpdir(), 'matchdesk-')), 'socket')
}

function listen(socket: string, onSecondStart: (start: SecondStart) => void): Server {
  const server = createServer((connection) => {
    let text = ''
    connection.setEncoding('utf8')
    connection.on('data', (part: string) => (text += part))
    connection.on('error', () => connection.destroy())
    connection.on('end', () => {
      const start = parseStart(text)
      if (start !== null) onSecondStart(start)
      connection.end()
    })
  })
  server.listen(socket)
  server.unref()
  return server
}

function parseStart(text: string): SecondStart | null {
  try {
    // Only a process of the same user can reach the socket, and only this file writes to it.
    return JSON.parse(text) as SecondStart
  } catch {
    return null
  }
}

function tell(socket: string, start: SecondStart): Promise<void> {
  return new Promise((resolve) => {
    const connection = connect(socket)
    connection.setTimeout(2000, () => connection.destroy())
    connection.on('error', () => resolve())
    connection.on('close', () => resolve())
    connection.resume()
    connection.end(JSON.stringify(start))
  })
}

function isCode(reason: unknown, code: string): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === code
}
