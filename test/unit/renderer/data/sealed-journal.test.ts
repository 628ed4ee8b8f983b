import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { participantKey } from '#shared/domain/journal/edition-families'
import type { RecordRow } from '../../../../renderer/data/desk-database'
import { type Bytes, toUtf8 } from '../../../../renderer/vault/bytes'
import { createEntry, createImport } from '../../../support/create-entry'
import {
  createSealedEdition,
  createWeights,
  loadEntries,
  must,
  type SealedEdition,
  toEntries
} from '../../../support/sealed-edition'

const entries = createWeights(8)
const [first, second] = entries
if (first === undefined || second === undefined) throw new Error('eight entries')

async function createFilled(): Promise<SealedEdition> {
  const sealed = await createSealedEdition()
  must(await sealed.store.edition.append(entries))
  return sealed
}

async function readRow({ database, vault }: SealedEdition, position: number): Promise<RecordRow> {
  const row = await database.records.get([vault.store, 'edition', position])
  if (row === undefined) throw new Error(`no record ${position}`)
  return row
}

function flipped(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte))
}

const whole = { unreadable: 0, missing: 0, unlinked: 0, lostParts: 0 }

async function expectDamage(sealed: SealedEdition, damage: object, read: readonly number[]): Promise<void> {
  const store = await sealed.reopen()
  const loaded = await loadEntries(store)
  expect(loaded.damage).toEqual({ ...whole, intact: read.length, ...damage })
  expect(loaded.entries).toEqual(read.map((sequence) => entries[sequence - 1]))
  expect(await store.edition.append([createEntry({ sequence: 9 })])).toEqual({
    ok: false,
    error: { kind: 'journal-damaged' }
  })
  expect(await sealed.database.records.count()).toBeLessThanOrEqual(8)
}

test.each(['nonce', 'ciphertext'] as const)('a %s that was tampered with is damage', async (part) => {
  const sealed = await createFilled()
  const row = await readRow(sealed, 3)
  await sealed.database.records.put({ ...row, [part]: flipped(row[part]) })
  await expectDamage(sealed, { firstPosition: 3, unreadable: 1 }, [1, 2, 4, 5, 6, 7, 8])
})

test('a record that names another before it is damage', async () => {
  const sealed = await createFilled()
  const row = await readRow(sealed, 3)
  await sealed.database.records.put({ ...row, previousHash: row.previousHash.replace(/^./, 'x') })
  await expectDamage(sealed, { firstPosition: 3, unreadable: 1 }, [1, 2, 4, 5, 6, 7, 8])
})

test('two records that changed places are damage', async () => {
  const sealed = await createFilled()
  const [third, fifth] = [await readRow(sealed, 3), await readRow(sealed, 5)]
  await sealed.database.records.bulkPut([
    { ...third, position: 5 },
    { ...fifth, position: 3 }
  ])
  await expectDamage(sealed, { firstPosition: 3, unreadable: 2 }, [1, 2, 4, 6, 7, 8])
})

test('records that were taken out are damage, and counted', async () => {
  const sealed = await createFilled()
  await sealed.database.records.bulkDelete([
    [sealed.vault.store, 'edition', 1],
    [sealed.vault.store, 'edition', 4],
    [sealed.vault.store, 'edition', 5]
  ])
  await expectDamage(sealed, { firstPosition: 1, missing: 3 }, [2, 3, 6, 7, 8])
})

test('a record of another journal, or of another edition, is damage', async () => {
  const sealed = await createFilled()
  const other = await createFilled()
  const row = await readRow(other, 2)
  await sealed.database.records.put({ ...row, edition: sealed.vault.store })
  await expectDamage(sealed, { firstPosition: 2, unreadable: 1 }, [1, 3, 4, 5, 6, 7, 8])
})

test('a record from an older copy, genuine but not the one that the next names, is damage', async () => {
  const sealed = await createSealedEdition()
  must(await sealed.store.edition.append([first]))
  const old = await sealed.reopen()
  await old.edition.load('start')
  must(await sealed.store.edition.append(entries.slice(1)))
  const genuine = await readRow(sealed, 2)
  await sealed.database.records.delete([sealed.vault.store, 'edition', 2])
  must(await old.edition.append([second]))
  expect(await readRow(sealed, 2)).not.toEqual(genuine)
  await expectDamage(sealed, { firstPosition: 3, unlinked: 1 }, [1, 2, 3, 4, 5, 6, 7, 8])
})

test('rows that lost their shape are damage, not a crash', async () => {
  const sealed = await createFilled()
  const row = await readRow(sealed, 2)
  const broken: object = { ...row, nonce: 'text', ciphertext: null }
  await sealed.database.records.put(broken as RecordRow)
  await expectDamage(sealed, { firstPosition: 2, unreadable: 1 }, [1, 3, 4, 5, 6, 7, 8])
})

test('a torn last record is normal: the rest stands, and the next entry takes its place', async () => {
  for (const length of [0, 1, 15, 40]) {
    const sealed = await createFilled()
    const row = await readRow(sealed, 8)
    await sealed.database.records.put({ ...row, ciphertext: row.ciphertext.slice(0, length) })
    const store = await sealed.reopen()
    const expected = {
      snapshot: null,
      entries: entries.slice(0, 7),
      spare: null,
      tornTail: true,
      damage: null
    }
    expect(await loadEntries(store)).toEqual(expected)
    const next = createEntry({ sequence: 8 })
    must(await store.edition.append([next]))
    const after = { ...expected, entries: [...entries.slice(0, 7), next], tornTail: false }
    expect(await loadEntries(await sealed.reopen())).toEqual(after)
  }
})

test('two bad records at the end are more than one torn write', async () => {
  const sealed = await createFilled()
  for (const position of [7, 8]) {
    const row = await readRow(sealed, position)
    await sealed.database.records.put({ ...row, ciphertext: row.ciphertext.slice(0, 5) })
  }
  await expectDamage(sealed, { firstPosition: 7, unreadable: 2 }, [1, 2, 3, 4, 5, 6])
})

test("a person's key that was taken away is damage, not an erasure; nor can an erasure be pretended", async () => {
  const imported = toEntries([createImport('mentor', ['m1', 'm2'])])
  const damage = { ...whole, firstPosition: 1, lostParts: 1, intact: 1 }
  for (const forge of ['delete', 'pretend', 'flip'] as const) {
    const sealed = await createSealedEdition()
    must(await sealed.store.edition.append(imported))
    const [row] = await sealed.database.people.toArray()
    if (row === undefined) throw new Error('two people')
    if (forge === 'delete') await sealed.database.people.delete([row.edition, row.person])
    if (forge === 'pretend') await sealed.database.people.put({ ...row, state: 'erased' })
    if (forge === 'flip') await sealed.database.people.put({ ...row, nonce: flipped(row.nonce) })
    const store = await sealed.reopen()
    expect((await loadEntries(store)).damage).toEqual(damage)
    const made = await Promise.all(
      ['m1', 'm2'].map((id) => store.createPart('x', [participantKey({ role: 'mentor', id })]))
    )
    if (forge !== 'delete') expect(made.map(({ ok }) => ok).sort()).toEqual([false, true])
  }
})

test('a snapshot stands for the entries before it, and only for them', async () => {
  const sealed = await createSealedEdition()
  const { store, reopen } = sealed
  must(await store.edition.append(entries.slice(0, 5)))
  const state = ['the fold', 'of five'].map(toUtf8)
  must(await store.edition.saveSnapshot(state))
  must(await store.edition.append(entries.slice(5)))
  const rest = { snapshot: state, entries: entries.slice(5), spare: null, tornTail: false, damage: null }
  const again = await reopen()
  expect(must(await again.edition.load('snapshot'))).toEqual(rest)
  expect(must(await again.edition.load('start'))).toEqual({ ...rest, snapshot: null, entries })
  must(await again.edition.append([createEntry({ sequence: 9 })]))
  expect(must(await (await reopen()).edition.load('start')).entries).toHaveLength(9)
})

test('a snapshot that takes long stands for the entries before it was asked for', async () => {
  const { store, reopen } = await createSealedEdition()
  must(await store.edition.append(entries.slice(0, 5)))
  let finish: (state: readonly Bytes[]) => void = () => undefined
  const saved = store.edition.saveSnapshot(new Promise((resolve) => (finish = resolve)))
  must(await store.edition.append(entries.slice(5)))
  const state = ['the fold', 'of five'].map(toUtf8)
  finish(state)
  must(await saved)
  const read = must(await (await reopen()).edition.load('snapshot'))
  expect(read).toMatchObject({ snapshot: state, entries: entries.slice(5), damage: null })
})

test('a snapshot that was begun before an erasure is not kept', async () => {
  const { store, database } = await createFilled()
  let finish: (state: readonly Bytes[]) => void = () => undefined
  const saved = store.edition.saveSnapshot(new Promise((resolve) => (finish = resolve)))
  must(await store.edition.load('start'))
  must(await store.erasePerson({ role: 'mentor', id: 'm1' }))
  finish([new Uint8Array([1])])
  must(await saved)
  expect(await database.snapshotPieces.count()).toBe(0)
})

test('a snapshot that does not open, or is of nobody left after an erasure, is simply not there', async () => {
  const sealed = await createFilled()
  const all = { snapshot: null, entries, spare: null, tornTail: false, damage: null }
  must(await sealed.store.edition.saveSnapshot([new Uint8Array([1]), new Uint8Array([2])]))
  const [row, other] = await sealed.database.snapshotPieces.toArray()
  if (row === undefined || other === undefined) throw new Error('two pieces')
  await sealed.database.snapshotPieces.put({ ...row, ciphertext: flipped(row.ciphertext) })
  expect(must(await (await sealed.reopen()).edition.load('snapshot'))).toEqual(all)
  await sealed.database.snapshotPieces.put({ ...row, position: 4 })
  expect(must(await (await sealed.reopen()).edition.load('snapshot'))).toEqual(all)
  await sealed.database.snapshotPieces.bulkPut([
    { ...row, at: 2 },
    { ...other, at: 1 }
  ])
  expect(must(await (await sealed.reopen()).edition.load('snapshot'))).toEqual(all)
  await sealed.database.snapshotPieces.bulkPut([row, other])
  expect(must(await (await sealed.reopen()).edition.load('snapshot')).snapshot).not.toBeNull()
  await sealed.database.snapshotPieces.delete([row.edition, 'edition', 2])
  expect(must(await (await sealed.reopen()).edition.load('snapshot'))).toEqual(all)
  must(await sealed.store.erasePerson({ role: 'mentor', id: 'm1' }))
  expect(await sealed.database.snapshotPieces.count()).toBe(0)
})

test('an end that was cut off is noticed by the snapshot that knew it', async () => {
  const sealed = await createFilled()
  must(await sealed.store.edition.saveSnapshot([new Uint8Array([1]), new Uint8Array([2])]))
  await sealed.database.records.bulkDelete([
    [sealed.vault.store, 'edition', 7],
    [sealed.vault.store, 'edition', 8]
  ])
  await expectDamage(sealed, { firstPosition: 7, missing: 2 }, [1, 2, 3, 4, 5, 6])
})

test.each([
  ['person-promoted', { kind: 'person-promoted' }],
  ['body', { ...first.body, because: 'somebody asked' }]
])('what another version wrote is no damage: it is refused by name, %s', async (what, body) => {
  const sealed = await createSealedEdition()
  const plain = toUtf8(JSON.stringify({ entry: { ...first, body }, parts: [] }))
  const place = { position: 1, previousHash: '' }
  const row = must(await sealed.vault.seal(plain, ['record', 1, 'edition', 1, '']))
  await sealed.database.records.add({ edition: sealed.vault.store, journal: 'edition', ...place, ...row })
  expect(await (await sealed.reopen()).edition.load('start')).toEqual({
    ok: false,
    error: { kind: 'newer-entries', what }
  })
})
