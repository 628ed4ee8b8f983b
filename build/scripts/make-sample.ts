import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utils, write } from 'xlsx'
import { createSampleEdition } from '../sample/create-sample-edition'

/** Writes the sample edition's two spreadsheets anew, as a form tool would export them. */
const folder = join(import.meta.dirname, '../sample')
const sample = createSampleEdition({ seed: 1, mentors: 60, mentees: 150 })
await mkdir(folder, { recursive: true })
for (const [name, rows] of Object.entries({
  'sample-mentors.xlsx': sample.mentors,
  'sample-mentees.xlsx': sample.mentees
})) {
  await writeFile(join(folder, name), toWorkbook(rows))
  console.log(`build/sample/${name}: ${rows.length - 1} registrations`)
}

function toWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Form Responses 1')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}
