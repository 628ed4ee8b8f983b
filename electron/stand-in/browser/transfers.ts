/**
 * Files on their way between the browser and main: each in a folder of its own inside the user data folder, for
 * this user's eyes only, and gone as soon as it has been used.
 */
import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Transfer = { readonly id: string; readonly name: string; readonly path: string }

/** Longest time a finished download waits for the browser, in milliseconds. */
const longestWait = 120_000
const maxNameLength = 120

export class Transfers {
  private readonly folder: string
  private readonly offered = new Map<string, Transfer>()

  /** Takes over the folder: what an earlier run left there is removed. */
  constructor(folder: string) {
    this.folder = folder
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** A place for one file of this name. */
  create(name: string): Transfer {
    const id = randomBytes(12).toString('base64url')
    mkdirSync(join(this.folder, id), { mode: 0o700 })
    const clean = toFileName(name)
    return { id, name: clean, path: join(this.folder, id, clean) }
  }

  async receive(name: string, content: Readable): Promise<Transfer> {
    const transfer = this.create(name)
    await pipeline(content, createWriteStream(transfer.path, { mode: 0o600, flags: 'wx' }))
    return transfer
  }

  /** Whether main wrote the file; then it can be fetched once, for a while. */
  offer(transfer: Transfer): boolean {
    if (!existsSync(transfer.path)) {
      this.remove(transfer)
      return false
    }
    this.offered.set(transfer.id, transfer)
    setTimeout(() => this.remove(transfer), longestWait).unref()
    return true
  }

  /** Gives an offered file away: once. */
  take(
    id: string
  ): { readonly transfer: Transfer; readonly size: number; readonly content: Readable } | null {
    const transfer = this.offered.get(id)
    if (transfer === undefined) return null
    this.offered.delete(id)
    const content = createReadStream(transfer.path)
    content.on('close', () => this.remove(transfer))
    return { transfer, size: statSync(transfer.path).size, content }
  }

  remove({ id }: Transfer): void {
    this.offered.delete(id)
    rmSync(join(this.folder, id), { recursive: true, force: true })
  }

  removeAll(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A name that is only a name on every system: no folders, nothing invisible, not too long, its extension kept. */
export function toFileName(name: string): string {
  const bare = basename(name.replaceAll('\\', '/'))
  const visible = bare.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[. ]+|[. ]+$/g, '')
  if (visible === '') return 'file'
  const dot = visible.lastIndexOf('.')
  const extension = dot > 0 ? visible.slice(dot).slice(0, 20) : ''
  const stem = dot > 0 ? visible.slice(0, dot) : visible
  return Array.from(stem).slice(0, maxNameLength).join('') + extension
}
