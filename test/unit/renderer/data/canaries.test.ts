import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ownersOf } from '#shared/domain/journal/personal-parts-of'
import { type EditionStore, openEditionStore } from '../../../../renderer/data/open-edition-store'
import type { Vault } from '../../../../renderer/vault/vault'
import { createSide } from '../../../support/create-entry'
import { createLocks } from '../../../support/create-locks'
import { createMentor } from '../../../support/create-participant'
import {
  createDecline,
  createNote,
  createPrivateEntry,
  createSealedEdition,
  must,
  toEntries
} from '../../../support/sealed-edition'
import { readStoredBytes, toTraces } from '../../../support/stored-bytes'

const canary = 'Zitronenfalter flattern über Kanarienvögel'

async function storeCanaries(store: EditionStore): Promise<void> {
  const about = { kind: 'person', role: 'mentor', id: canary } as const
  const person = must(await store.createPart(createMentor({ id: canary, name: canary }), ownersOf(about)))
  const text = must(await store.createPart(canary, ownersOf(about)))
  const stored = [
    await store.edition.append(
      toEntries([
        {
          kind: 'registrations-imported',
          columns: [],
          sides: [
            { ...createSide(canary), role: 'mentor', people: [{ id: canary, person, confidential: null }] }
          ]
        },
        await createNote(store, canary, canary),
        await createDecline(store, canary, canary)
      ])
    ),
    await store.private.append([
      createPrivateEntry({ kind: 'private-note-written', note: canary, about, text })
    ]),
    await store.edition.saveSnapshot([new TextEncoder().encode(canary)]),
    await store.files.save(new TextEncoder().encode(canary)),
    await store.drafts.save(new TextEncoder().encode(canary))
  ]
  expect(stored.every(({ ok }) => ok)).toBe(true)
}

test('a text told in confidence is found nowhere in the store: not in UTF-8, UTF-16LE or base64', async () => {
  const { name, store } = await createSealedEdition()
  await storeCanaries(store)
  const stored = await readStoredBytes(name)
  expect(stored.length).toBeGreaterThan(4_000)
  for (const trace of toTraces(canary)) expect(stored.includes(trace)).toBe(false)
})

test('control: with sealing off, the same search finds it', async () => {
  const { name, database, vault } = await createSealedEdition()
  const store = must(await openEditionStore({ database, vault: withoutSealing(vault), locks: createLocks() }))
  await storeCanaries(store)
  await database.editions.update(vault.store, { name: canary })
  const stored = await readStoredBytes(name)
  const [utf8, utf16, ...base64] = toTraces(canary)
  if (utf8 === undefined || utf16 === undefined) throw new Error('five traces')
  expect(stored.includes(utf8)).toBe(true)
  expect(base64.some((trace) => stored.includes(trace))).toBe(true)
  expect(stored.includes(utf16)).toBe(true)
})

/** A vault that stores what it is given. */
function withoutSealing(vault: Vault): Vault {
  return {
    ...vault,
    seal: (ciphertext) => Promise.resolve({ ok: true, value: { nonce: new Uint8Array(12), ciphertext } }),
    people: { ...vault.people, seal: (plain) => Promise.resolve({ ok: true, value: plain }) }
  }
}
