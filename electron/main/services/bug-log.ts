import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const largestLog = 256 * 1024

/** Adds a line to the log beside the data; a log that has grown past 256 KiB starts anew. Never throws. */
export function appendToBugLog(path: string, line: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) rmSync(path)
    appendFileSync(path, `${line}\n`, { mode: 0o600 })
  } catch {
    // The log is a help for repairing; without it the bug is still shown.
  }
}
