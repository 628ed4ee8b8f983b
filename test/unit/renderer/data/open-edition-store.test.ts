import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { participantKey } from '#shared/domain/journal/edition-families'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import { listEditions, unlockEdition } from '../../../../renderer/data/editions'
import { openDeskDatabase } from '../../../../renderer/data/open-desk-database'
import { openEditionStore } from '../../../../renderer/data/open-edition-store'
import { deriveKey } from '../../../../renderer/vault/derive-key'
import { hashEntry } from '../../../../renderer/data/hash-entry'
import { createEntry, createImport } from '../../../support/create-entry'
import { createMentor } from '../../../support/create-participant'
import { createLocks } from '../../../support/create-locks'
import {
  createDecline,
  createNote,
  createPrivateEntry,
  createSealedEdition,
  createWeights,
  loadEntries,
  must,
  toEntries
} from '../../../support/sealed-edition'

const m1 = { role: 'mentor', id: 'm1' } as const
const m2 = { role: 'mentor', id: 'm2' } as const

test('an edition is found, unlocked and read again after the window was closed', async () => {
  const { name, database, store, passphrase, vault } = await createSealedEdition()
  const entries = toEntries([createImport('mentor', ['m1', 'm2']), await createNote(store, 'm1', 'kind')])
  expect(await store.edition.append(entries)).toEqual({ ok: true, value: null })
  await store.lock()
  database.close()

  const again = must(await openDeskDatabase(name))
  expect(again.laptop).toBe(database.laptop)
  expect(await listEditions(again)).toEqual({
    ok: true,
    value: [{ id: vault.store, name: 'Example 2021' }]
  })
  const key = { edition: vault.store, deriveKey }
  expect(await unlockEdition(again, { ...key, passphrase: 'another one' })).toEqual({
    ok: false,
    error: { kind: 'wrong-passphrase' }
  })
  const opened = must(await unlockEdition(again, { ...key, passphrase }))
  const reopened = must(await openEditionStore({ database: again, vault: opened, locks: createLocks() }))
  expect(await loadEntries(reopened)).toEqual({
    snapshot: null,
    entries,
    spare: null,
    tornTail: false,
    damage: null
  })
})

test('an edition that is not there, or under the header of another, is not opened', async () => {
  const one = await createSealedEdition()
  const missing = { edition: crypto.randomUUID(), passphrase: one.passphrase, deriveKey }
  expect(await unlockEdition(one.database, missing)).toEqual({
    ok: false,
    error: { kind: 'edition-missing' }
  })
  const row = await one.database.editions.get(one.vault.store)
  if (row === undefined) throw new Error('the edition is there')
  await one.database.editions.add({ ...row, id: missing.edition })
  expect(await unlockEdition(one.database, missing)).toEqual({
    ok: false,
    error: { kind: 'vault-damaged', where: 'store' }
  })
})

test('entries are appended one after the other, however fast they come, in both journals', async () => {
  const { store, reopen } = await createSealedEdition()
  const entries = createWeights(30)
  const about = { kind: 'person', ...m1 } as const
  const text = must(await store.createPart('mine alone', ownersOf(about)))
  const mine = createPrivateEntry({ kind: 'private-note-written', note: 'p', about, text })
  const appended = await Promise.all([
    ...entries.map((entry) => store.edition.append([entry])),
    store.private.append([mine])
  ])
  expect(appended.every(({ ok }) => ok)).toBe(true)
  const again = await reopen()
  expect((await loadEntries(again)).entries).toEqual(entries)
  expect(must(await again.private.load('start')).entries).toEqual([mine])
})

test('an import longer than what is worked at in one go comes back as it was, everybody with a key', async () => {
  const { store, database, reopen } = await createSealedEdition()
  const ids = Array.from({ length: 230 }, (_none, at) => `m${at}`)
  const entries = toEntries([createImport('mentor', ids)])
  expect(await store.edition.append(entries)).toEqual({ ok: true, value: null })
  expect(await database.people.count()).toBe(230)
  expect((await loadEntries(await reopen())).entries).toEqual(entries)
})

test('a second window is refused in words while the first one writes, and let in after it', async () => {
  const { database, vault, store, locks, passphrase } = await createSealedEdition()
  expect(await openEditionStore({ database, vault, locks })).toEqual({
    ok: false,
    error: { kind: 'open-elsewhere' }
  })
  await store.lock()
  const next = must(await unlockEdition(database, { edition: vault.store, passphrase, deriveKey }))
  expect((await openEditionStore({ database, vault: next, locks })).ok).toBe(true)
})

test('two windows that both write all the same never overwrite each other', async () => {
  const { store, reopen } = await createSealedEdition()
  const [first, second] = createWeights(2)
  if (first === undefined || second === undefined) throw new Error('two entries')
  const other = await reopen()
  await loadEntries(store)
  await loadEntries(other)
  expect((await other.edition.append([first])).ok).toBe(true)
  expect(await store.edition.append([second])).toEqual({
    ok: false,
    error: { kind: 'written-elsewhere' }
  })
  expect((await loadEntries(await reopen())).entries).toEqual([first])
})

test('what could not be read back is not stored', async () => {
  const { store } = await createSealedEdition()
  const note = await createNote(store, 'm1', 'x'.repeat(32_768))
  const [good] = createWeights(1)
  if (good === undefined) throw new Error('one entry')
  expect(await store.edition.append([good, createEntry({ sequence: 2, body: note })])).toEqual({
    ok: false,
    error: { kind: 'entry-unreadable', where: 'body.text.content' }
  })
  expect((await loadEntries(store)).entries).toEqual([])
})

test('a note of 30,000 characters of every kind comes back as it was', async () => {
  const { store, reopen } = await createSealedEdition()
  const entries = toEntries([await createNote(store, 'm1', 'é\u0301🙂\u202E\0"\\'.repeat(3_000))])
  await store.edition.append(entries)
  expect((await loadEntries(await reopen())).entries).toEqual(entries)
})

test('erasing one person makes only what is theirs unreadable, and the chain of hashes holds', async () => {
  const { store, database, reopen } = await createSealedEdition()
  const entries = toEntries([
    createImport('mentor', ['m1', 'm2']),
    await createNote(store, 'm1', 'of m1'),
    await createNote(store, 'm2', 'of m2'),
    await createDecline(store, 'm1', 'both'),
    await createDecline(store, 'm2', 'others')
  ])
  await store.edition.append(entries)
  const hashes = await Promise.all(entries.map(hashEntry))
  expect(await store.erasePerson(m1)).toEqual({ ok: true, value: null })

  for (const reader of [store, await reopen()]) {
    const { entries: left, damage } = await loadEntries(reader)
    expect(damage).toBeNull()
    const shown = JSON.stringify(left)
    expect(left.map(({ body }) => contentsOf(body))).toEqual([
      [null, createMentor({ id: 'm2', email: 'm2', places: 2 })],
      [null],
      ['of m2'],
      [null],
      ['others']
    ])
    expect(shown).not.toContain('of m1')
    expect(await Promise.all(left.map(hashEntry))).toEqual(hashes)
    expect(await reader.createPart('again', [participantKey(m1)])).toEqual({
      ok: false,
      error: { kind: 'person-erased' }
    })
    expect((await reader.createPart('again', [participantKey(m2)])).ok).toBe(true)
  }
  const rows = await database.people.toArray()
  expect(rows.map(({ state }) => state).sort()).toEqual(['erased', 'key', 'key'])
})

test('an older entry about somebody erased brings nothing of them back', async () => {
  const { store, reopen } = await createSealedEdition()
  const body = await createNote(store, 'm1', 'from an older file')
  await store.erasePerson(m1)
  expect((await store.edition.append(toEntries([body]))).ok).toBe(true)
  const { entries, damage } = await loadEntries(await reopen())
  expect([damage, ...entries.map((entry) => contentsOf(entry.body))]).toEqual([null, [null]])
})

function contentsOf(body: object): readonly unknown[] {
  const found: unknown[] = []
  JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('digest' in value && 'content' in value))
      return value
    found.push(value.content)
    return null
  })
  return found
}

test('no name of a stored row tells of a person', async () => {
  const { store, database } = await createSealedEdition()
  await store.edition.append(toEntries([createImport('mentor', ['ada@one.example'])]))
  const [row] = await database.people.toArray()
  expect(row?.person).toMatch(/^[0-9a-f]{64}$/)
})

test('a locked store takes nothing, gives nothing, and says so', async () => {
  const { store, vault } = await createSealedEdition()
  const [first, second] = createWeights(2)
  if (first === undefined || second === undefined) throw new Error('two entries')
  await store.edition.append([first])
  const sha256 = must(await store.files.save(new Uint8Array([1])))
  await store.lock()
  const locked = { ok: false, error: { kind: 'locked' } }
  expect(vault.isLocked()).toBe(true)
  expect(
    await Promise.all([
      store.edition.append([second]),
      store.edition.load('start'),
      store.private.append([]),
      store.edition.saveSnapshot([new Uint8Array([1])]),
      store.files.save(new Uint8Array([1])),
      store.files.read(sha256),
      store.createPart('text', [participantKey(m1)]),
      store.erasePerson(m1)
    ])
  ).toEqual(Array.from({ length: 8 }, () => locked))
})

test('a file comes back by its hash, is kept once, and can be removed', async () => {
  const { store, database } = await createSealedEdition()
  const content = new TextEncoder().encode('Name,E-mail\n')
  const sha256 = must(await store.files.save(content))
  expect(must(await store.files.save(content))).toBe(sha256)
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await store.files.read(sha256)).toEqual({ ok: true, value: content })
  expect(await database.files.count()).toBe(1)
  await database.files.toCollection().modify((row) => {
    row.ciphertext[0] = (row.ciphertext[0] ?? 0) ^ 1
  })
  expect(await store.files.read(sha256)).toEqual({ ok: false, error: { kind: 'file-damaged' } })
  expect((await store.files.remove(sha256)).ok).toBe(true)
  expect(await store.files.read(sha256)).toEqual({ ok: false, error: { kind: 'file-missing' } })
})
