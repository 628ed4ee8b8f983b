import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { openDeskDatabase } from '../../../../renderer/data/open-desk-database'
import { toSaveFailure } from '../../../../renderer/data/to-reason'
import { must } from '../../../support/sealed-edition'
import { readStoredBytes } from '../../../support/stored-bytes'

/** A store as some program left it. */
async function createStore(name: string, version: number, rows: readonly object[]): Promise<void> {
  const dexie = new Dexie(name)
  dexie.version(version).stores({ about: '&key', notes: '&id' })
  await dexie.open()
  await dexie.table('about').bulkAdd(rows)
  await dexie.table('notes').add({ id: 1, text: 'kept' })
  dexie.close()
}

async function findVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((found) => found.name === name)?.version
}

test.each([1, 2, 7])(
  'a newer store, in tables of version %i, is refused with nothing changed',
  async (version) => {
    const name = `newer ${version}`
    await createStore(name, version, [{ key: 'schema', value: 4 }])
    const before = await readStoredBytes(name)
    expect(await openDeskDatabase(name)).toEqual({
      ok: false,
      error: { kind: 'newer-store', schema: 4, supported: 3 }
    })
    expect(await readStoredBytes(name)).toEqual(before)
    expect(await findVersion(name)).toBe(version * 10)
  }
)

test('control: Dexie itself opens a newer store without a word', async () => {
  await createStore('control', 7, [{ key: 'schema', value: 2 }])
  const dexie = new Dexie('control')
  dexie.version(1).stores({ about: '&key' })
  await dexie.open()
  expect(dexie.isOpen()).toBe(true)
  dexie.close()
})

test('a store that is not ours is refused with nothing changed', async () => {
  for (const rows of [[], [{ key: 'schema', value: 'one' }]]) {
    const name = `foreign ${rows.length}`
    await createStore(name, 1, rows)
    const before = await readStoredBytes(name)
    expect(await openDeskDatabase(name)).toEqual({ ok: false, error: { kind: 'unknown-store' } })
    expect(await readStoredBytes(name)).toEqual(before)
  }
})

test('a new store keeps its number and one random name of the laptop', async () => {
  const first = must(await openDeskDatabase('new'))
  expect(await first.about.get('schema')).toEqual({ key: 'schema', value: 3 })
  first.close()
  const again = must(await openDeskDatabase('new'))
  expect(again.laptop).toBe(first.laptop)
  expect(again.laptop).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
})

test('a store of version 1 is brought up to this one, with everything that was in it', async () => {
  const old = new Dexie('version 1')
  old.version(1).stores({
    about: '&key',
    editions: '&id',
    records: '&[edition+journal+position]',
    people: '&[edition+person]',
    files: '&[edition+sha256]',
    snapshots: '&[edition+journal]'
  })
  await old.open()
  await old.table('about').bulkAdd([
    { key: 'schema', value: 1 },
    { key: 'laptop', value: 'l1' }
  ])
  const edition = { id: 'e1', name: 'Example 2021', header: { format: 1 }, epoch: 1 }
  await old.table('editions').add(edition)
  const record = { edition: 'e1', journal: 'edition', position: 1, previousHash: '' }
  await old.table('records').add(record)
  await old.table('snapshots').add({ edition: 'e1', journal: 'edition', position: 1, hash: 'h' })
  old.close()

  const database = must(await openDeskDatabase('version 1'))
  expect(database.laptop).toBe('l1')
  expect(await database.about.get('schema')).toEqual({ key: 'schema', value: 3 })
  expect(await database.editions.toArray()).toEqual([{ ...edition, laptop: null }])
  expect(await database.records.toArray()).toEqual([record])
  expect(await database.drafts.toArray()).toEqual([])
  expect(await database.snapshotPieces.toArray()).toEqual([])
})

test('a full disk is told apart from other trouble, however Dexie wraps it', () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
  const wrapped = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full })
  const other = Object.assign(new Error('aborted'), { name: 'AbortError', inner: null })
  expect([full, wrapped, other, 'odd'].map(toSaveFailure)).toEqual([
    { kind: 'disk-full' },
    { kind: 'disk-full' },
    { kind: 'not-stored', reason: 'AbortError' },
    { kind: 'not-stored', reason: 'unknown' }
  ])
})
