import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'

/** The text of the file; null when there is none that can be read: the window then opens at its default place. */
export function readWindowStateFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/**
 * Puts the text in the place of the file, whole or not at all. Says nothing when the disk refuses: a window
 * at its default place is no loss. Not asynchronous, because it runs while the window closes.
 */
export function writeWindowStateFile(path: string, text: string): void {
  const draft = `${path}.draft`
  try {
    writeWhole(draft, Buffer.from(text, 'utf8'))
    renameSync(draft, path)
  } catch {
    rmSync(draft, { force: true })
  }
}

function writeWhole(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
