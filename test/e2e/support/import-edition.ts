import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from 'xlsx'
import { createSampleEdition } from '../../../build/sample/create-sample-edition'
import type { Desk } from './launch'
import { importFile, newEdition } from './window-parts'

/** How large an invented edition is, and the folder for its two spreadsheets. */
type Edition = { readonly mentors: number; readonly mentees: number; readonly folder: string }

/** Invents an edition of any size and imports it into a new one, as a person would; the answer is its passphrase. */
export async function importEdition(desk: Desk, { folder, ...size }: Edition): Promise<string> {
  const passphrase = await newEdition(desk.page)
  const edition = createSampleEdition({ seed: 1, ...size })
  for (const role of ['mentors', 'mentees'] as const) {
    const path = join(folder, `large-${role}.xlsx`)
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(edition[role].map((row) => [...row])), 'Answers')
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    await importFile(desk, role, path)
  }
  return passphrase
}
