import { readFile } from 'node:fs/promises'
import { read, utils, write } from 'xlsx'
import { invariant } from '#shared/lib/invariant'

/** The first sheet of a workbook on the disk, as rows of texts, with `edit` made to them, as the bytes of a workbook. */
export async function editWorkbook(path: string, edit: (rows: string[][]) => void): Promise<Buffer> {
  const book = read(await readFile(path))
  const name = book.SheetNames[0] ?? ''
  const sheet = book.Sheets[name]
  invariant(sheet !== undefined, 'the workbook has a sheet')
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })
  edit(rows)
  const edited = utils.book_new()
  utils.book_append_sheet(edited, utils.aoa_to_sheet(rows), name)
  return write(edited, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}
