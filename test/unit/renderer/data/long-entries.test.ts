import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { toUtf8 } from '../../../../renderer/vault/bytes'
import { createImport } from '../../../support/create-entry'
import {
  createSealedEdition,
  createWeights,
  loadEntries,
  must,
  type SealedEdition,
  toEntries
} from '../../../support/sealed-edition'

const [short] = createWeights(1)
if (short === undefined) throw new Error('one entry')

const long = toEntries([
  createImport(
    'mentor',
    Array.from({ length: 230 }, (_none, at) => `m${at}`)
  ),
  { kind: 'weight-changed', criterion: 'goals', weight: 1 }
])

async function createLong(count: 1 | 2): Promise<SealedEdition> {
  const sealed = await createSealedEdition()
  must(await sealed.store.edition.append(long.slice(0, count)))
  return sealed
}

test('a long entry goes over several records and comes back as one', async () => {
  const sealed = await createLong(2)
  expect(await sealed.database.records.count()).toBe(4)
  const read = await loadEntries(await sealed.reopen())
  expect(read).toEqual({ snapshot: null, entries: long, spare: null, tornTail: false, damage: null })
})

test.each([1, 2, 3])(
  'a long entry without its record %i is not there at all, and missed',
  async (position) => {
    const sealed = await createLong(2)
    await sealed.database.records.delete([sealed.vault.store, 'edition', position])
    const read = await loadEntries(await sealed.reopen())
    expect(read.entries).toEqual(long.slice(1))
    expect(read.damage).toEqual({
      firstPosition: position,
      unreadable: 0,
      missing: 1,
      unlinked: 0,
      lostParts: 0,
      intact: 1
    })
  }
)

test('a long entry whose last records are not there was never acknowledged: the next takes its place', async () => {
  for (const torn of ['cut', 'torn'] as const) {
    const sealed = await createLong(1)
    const row = await sealed.database.records.get([sealed.vault.store, 'edition', 3])
    if (row === undefined) throw new Error('three records')
    if (torn === 'cut') await sealed.database.records.delete([sealed.vault.store, 'edition', 3])
    else await sealed.database.records.put({ ...row, ciphertext: row.ciphertext.slice(0, 5) })
    const store = await sealed.reopen()
    const expected = { snapshot: null, entries: [], spare: null, tornTail: true, damage: null }
    expect(await loadEntries(store)).toEqual(expected)
    must(await store.edition.append([short]))
    expect(await sealed.database.records.count()).toBe(1)
    const after = { ...expected, entries: [short], tornTail: false }
    expect(await loadEntries(await sealed.reopen())).toEqual(after)
  }
})

test('a record of an earlier version, whole and without its piece, is read', async () => {
  const sealed = await createSealedEdition()
  const place = { position: 1, previousHash: '' }
  const plain = toUtf8(JSON.stringify({ entry: short, parts: [] }))
  const row = must(await sealed.vault.seal(plain, ['record', 1, 'edition', 1, '']))
  await sealed.database.records.add({ edition: sealed.vault.store, journal: 'edition', ...place, ...row })
  expect(await loadEntries(await sealed.reopen())).toMatchObject({ entries: [short], damage: null })
})
