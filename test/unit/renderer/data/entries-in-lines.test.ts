import { expect, test } from 'vitest'
import type { EditionEntry } from '#shared/domain/journal/edition-entry'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import { readEntries, writeEntries } from '../../../../renderer/data/entries-in-lines'
import { fromUtf8 } from '../../../../renderer/vault/bytes'
import { createEntry, createImport } from '../../../support/create-entry'

const ids = Array.from({ length: 230 }, (_none, at) => `m${at}`)
const long = createEntry({ body: createImport('mentor', ids), author: 'two\nlines' })
const entries = [createEntry({ sequence: 2 }), long, createEntry({ sequence: 3 })]

test('entries come back as they were, a long one from several lines', async () => {
  const written = await writeEntries(entries)
  expect(written.map(fromUtf8).join('').trimEnd().split('\n')).toHaveLength(5)
  expect(await readEntries(written, parseEntry)).toEqual({ ok: true, value: entries })
  expect(await readEntries(await writeEntries([]), parseEntry)).toEqual({ ok: true, value: [] })
})

test('many entries come in several pieces, none of them long', async () => {
  const many = Array.from({ length: 2_000 }, (_none, at) => createEntry({ sequence: at + 1 }))
  const written = await writeEntries([long, ...many])
  expect(written.length).toBeGreaterThan(1)
  expect(Math.max(...written.map(({ length }) => length))).toBeLessThan(400_000)
  expect(await readEntries(written, parseEntry)).toEqual({ ok: true, value: [long, ...many] })
})

test('a line that is no entry is a fault', async () => {
  const broken: EditionEntry = { ...long, body: createImport('mentor', [...ids, '']) }
  const read = await readEntries(await writeEntries([broken]), parseEntry)
  expect(read).toMatchObject({ ok: false, error: { kind: 'malformed' } })
})
