import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Every file under a folder: the path in an address (`/assets/a%20b.js`) → the file's own path. */
export async function listBuiltFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [toAddressPath(relative(folder, path)), path]))
}

function toAddressPath(relativePath: string): string {
  return `/${relativePath.split(sep).map(encodeURIComponent).join('/')}`
}
