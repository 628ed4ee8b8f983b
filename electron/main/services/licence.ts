import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of the licence the program comes with. */
export function readLicence(appFolder: string): Promise<string> {
  return readFile(join(appFolder, 'LICENSE'), 'utf8')
}
