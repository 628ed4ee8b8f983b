import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'

/** Listens on this folder's own port: it is part of the origin under which the browser keeps the desk's data. */
export async function listenOnKeptPort(server: Server, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'port')
  const kept = existsSync(file) ? readPort(readFileSync(file, 'utf8')) : 0
  const port = await listen(server, kept).catch((reason: unknown) => {
    if (!isInUse(reason)) throw reason
    throw new Error(
      `Port ${kept} belongs to this data folder and another program is using it. End that program, or remove ` +
        `${file}: the desk then opens at a new address, without what this browser kept at the old one.`
    )
  })
  writeFileSync(file, String(port), { mode: 0o600 })
  return port
}

/** The port a text names; 0, which means any, when it names none. */
function readPort(text: string): number {
  const port = Number(text.trim())
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
}

function isInUse(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE'
}
