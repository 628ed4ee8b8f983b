import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ExportFailure } from '#shared/domain/export-failure'
import type { SpreadsheetFailure } from '#shared/domain/spreadsheet-failure'
import { err, ok, type Result } from '#shared/lib/result'
import { findTarget } from './find-target'
import { checkGivenBytes, checkGivenSize, type GivenBytes, sha256Of } from './given-bytes'
import { systemCode } from './system-code'

type Given = Result<GivenBytes, SpreadsheetFailure>

/** What is asked of the disk. Tests hand in one that is full, slow or lies. */
export type Disk = {
  readonly open: (path: string, flags: string) => Promise<FileHandle>
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly rm: (path: string, options: { readonly force: true }) => Promise<void>
}

const nodeDisk: Disk = { open, readFile, rename, rm }

/** On Windows a virus scanner or a preview may hold the file for a moment: tried again after these milliseconds. */
const renamePauses = [20, 50, 100, 200, 400, 800]
const heldForAMoment: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])
const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

/** Reads a file that a person chose, once and whole; a link, a pipe or a device is told from a file without waiting for it. */
export async function readGivenFile(path: string): Promise<Given> {
  const name = basename(path)
  try {
    if ((await lstat(path)).isSymbolicLink()) return err({ kind: 'file-is-link', file: name })
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      return await readOpenFile(handle, name)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return err(readFailure(name, systemCode(error)))
  }
}

/**
 * Puts a file in its place whole or not at all: written beside it with every byte counted, synced, closed, read back
 * and compared, then renamed. On any failure the old file stands and nothing else is left.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk
): Promise<Result<null, ExportFailure>> {
  const file = basename(path)
  try {
    const target = await findTarget(path)
    if (target === null) return err({ kind: 'not-writable', file, reason: 'not-a-file' })
    const isSame = await replaceFile(disk, target, bytes)
    return isSame ? ok(null) : err({ kind: 'not-writable', file, reason: 'changed' })
  } catch (error) {
    const reason = systemCode(error)
    return err(full.has(reason) ? { kind: 'disk-full', file } : { kind: 'not-writable', file, reason })
  }
}

/** What is written beside the files it will replace. */
const asides = new Set<string>()

/** Takes away what is half written, when the program is told to stop at once. */
export async function removeAsides(): Promise<void> {
  await Promise.all([...asides].map((aside) => rm(aside, { force: true })))
}

/** False when what arrived on the disk is not what was written; the old file then stands. */
async function replaceFile(disk: Disk, target: string, bytes: Uint8Array): Promise<boolean> {
  const aside = join(dirname(target), `.matchdesk-${randomUUID()}.part`)
  asides.add(aside)
  try {
    await writeWhole(disk, aside, bytes)
    const isSame = sha256Of(await disk.readFile(aside)) === sha256Of(bytes)
    if (isSame) await renamePatiently(disk, aside, target)
    else await disk.rm(aside, { force: true })
    if (isSame) await syncFolder(disk, dirname(target))
    return isSame
  } catch (error) {
    await disk.rm(aside, { force: true }).catch(() => null)
    throw error
  } finally {
    asides.delete(aside)
  }
}

async function readOpenFile(handle: FileHandle, name: string): Promise<Given> {
  const stats = await handle.stat()
  if (!stats.isFile()) return err({ kind: 'not-a-file', file: name })
  const refusal = checkGivenSize(name, stats.size)
  if (refusal) return err(refusal)
  const bytes = await readUpTo(handle, stats.size + 1)
  if (bytes.length !== stats.size) return err({ kind: 'file-not-readable', file: name, reason: 'changed' })
  return checkGivenBytes(name, bytes)
}

/** One byte more than the file should have tells that it grew. */
async function readUpTo(handle: FileHandle, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.slice(0, filled)
}

function readFailure(file: string, code: string): SpreadsheetFailure {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'file-missing', file }
  if (code === 'EISDIR' || code === 'ENXIO') return { kind: 'not-a-file', file }
  return { kind: 'file-not-readable', file, reason: code }
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await disk.open(path, 'wx')
  try {
    let written = 0
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, written)
      written += bytesWritten
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of renamePauses) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (!heldForAMoment.has(systemCode(error))) throw error
    }
    await wait(pause)
  }
  await disk.rename(from, to)
}

/** Makes the new name itself last. Not every file system can; the file is whole either way. */
async function syncFolder(disk: Disk, path: string): Promise<void> {
  try {
    const folder = await disk.open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    systemCode(error)
  }
}
