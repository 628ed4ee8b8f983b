import { realpath, stat } from 'node:fs/promises'
import { systemCode } from './system-code'

/**
 * Where a file that is to be written really stands: itself, or the file that a link leads to. Null when a folder, a
 * device or a pipe has the name, which a file must never replace.
 */
export async function findTarget(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? await realpath(path) : null
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path
    throw error
  }
}
