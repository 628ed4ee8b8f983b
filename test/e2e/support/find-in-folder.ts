import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files under a folder that hold a text in UTF-8, UTF-16LE or base64 at any of its three alignments. */
export async function findInFolder(folder: string, text: string): Promise<readonly string[]> {
  const forms = formsOf(text)
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    // A browser removes files of its own while it is looked at.
    const bytes = await readFile(path).catch(() => null)
    if (bytes !== null && forms.some((form) => bytes.includes(form))) found.push(path)
  }
  return found
}

/** The ends of a base64 form depend on what stands beside it: they are cut off. */
function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  const aligned = [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replace(/=+$/, '')
    return Buffer.from(padded.slice(shift === 0 ? 0 : shift + 1, -1), 'latin1')
  })
  return [utf8, Buffer.from(text, 'utf16le'), ...aligned]
}
