import { expect, test } from 'vitest'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import { readEntries, writeEntries } from '../../../../renderer/data/entries-in-lines'
import { fromUtf8, toUtf8 } from '../../../../renderer/vault/bytes'
import { createEntry, createImport } from '../../../support/create-entry'

const ids = Array.from({ length: 230 }, (_none, at) => `m${at}`)
const long = createEntry({ body: createImport('mentor', ids), author: 'two\nlines' })
const entries = [createEntry({ sequence: 2 }), long, createEntry({ sequence: 3 })]

test('entries come back as they were, a long one from several lines', async () => {
  const written = await writeEntries(entries)
  expect(fromUtf8(written).trimEnd().split('\n')).toHaveLength(5)
  expect(await readEntries(written, parseEntry)).toEqual({ ok: true, value: entries })
  expect(await readEntries(await writeEntries([]), parseEntry)).toEqual({ ok: true, value: [] })
})

test('what an earlier version wrote as one list is read as well', async () => {
  const written = toUtf8(JSON.stringify(entries))
  expect(await readEntries(written, parseEntry)).toEqual({ ok: true, value: entries })
})

test('a line that is no entry is a fault', async () => {
  const broken: EditionEntry = { ...long, body: createImport('mentor', [...ids, '']) }
  const read = await readEntries(await writeEntries([broken]), parseEntry)
  expect(read).toMatchObject({ ok: false, error: { kind: 'malformed' } })
})
