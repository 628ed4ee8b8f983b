import { expect, test } from 'vitest'
import { createVault } from '../../../../renderer/vault/create-vault'
import { deriveKey, type DeriveKey } from '../../../../renderer/vault/derive-key'
import { openVault } from '../../../../renderer/vault/open-vault'
import { createPassphrase } from '../../../support/create-passphrase'
import { createTestVault, floorCost } from '../../../support/create-test-vault'

const { header, passphrase, vault } = await createTestVault()
const [slot] = header.slots
if (slot === undefined) throw new Error('a vault has a slot')

/** Fails the test when a key is derived: the refusal has to come first. */
const neverDerive: DeriveKey = () => {
  throw new Error('a key was derived')
}

function flip(base64: string): string {
  return (base64.startsWith('A') ? 'B' : 'A') + base64.slice(1)
}

test('what one opening sealed, the next opens, from a header that went through JSON', async () => {
  const sealed = await vault.seal(new Uint8Array([1, 2, 3]), ['record', 1])
  if (!sealed.ok) throw new Error('locked')
  const stored: unknown = JSON.parse(JSON.stringify(header))
  const again = await openVault({ header: stored, passphrase, deriveKey })
  if (!again.ok) throw new Error(again.error.kind)
  expect(await again.value.open(sealed.value, ['record', 1])).toEqual({
    ok: true,
    value: new Uint8Array([1, 2, 3])
  })
})

test('the same passphrase opens however a keyboard composes its letters', async () => {
  const made = await createVault({
    store: crypto.randomUUID(),
    passphrase: await createPassphrase(),
    deriveKey: (request) => deriveKey({ ...request, passphrase: 'café olé' }),
    cost: floorCost
  })
  if (!made.ok) throw new Error(made.error.kind)
  const opened = await openVault({ header: made.value.header, passphrase: 'cafe\u0301 ole\u0301', deriveKey })
  expect(opened.ok).toBe(true)
})

test('no other passphrase opens', async () => {
  for (const wrong of ['', passphrase.slice(1), `${passphrase} `, passphrase.toUpperCase()])
    expect(await openVault({ header, passphrase: wrong, deriveKey })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' }
    })
})

test('a header of a newer version is refused before any work', async () => {
  const newer = { ...header, format: 2, unheardOf: true }
  expect(await openVault({ header: newer, passphrase, deriveKey: neverDerive })).toEqual({
    ok: false,
    error: { kind: 'newer-vault', format: 2 }
  })
})

test.each([
  ['nothing', null, ''],
  ['no slot', { ...header, slots: [] }, 'slots'],
  ['a part too many', { ...header, slots: [{ ...slot, extra: 1 }] }, 'slots.0'],
  ['a short salt', { ...header, slots: [{ ...slot, salt: 'AAAA' }] }, 'slots.0.salt'],
  ['no base64', { ...header, slots: [{ ...slot, nonce: '!' }] }, 'slots.0.nonce'],
  ['a store without an id', { ...header, store: 'mine' }, 'store'],
  ['fifty slots', { ...header, slots: Array.from({ length: 50 }, () => slot) }, 'slots']
])('a header with %s is damaged, and found so before any work', async (_fault, damaged, where) => {
  expect(await openVault({ header: damaged, passphrase, deriveKey: neverDerive })).toEqual({
    ok: false,
    error: { kind: 'vault-damaged', where }
  })
})

test.each([
  { ...floorCost, memoryKiB: 512 * 1_024 + 1 },
  { ...floorCost, memoryKiB: 19 * 1_024 - 1 },
  { ...floorCost, passes: 11 },
  { ...floorCost, passes: 1 },
  { ...floorCost, lanes: 9 },
  { ...floorCost, lanes: 0 }
])('a key that costs %o is refused before any work', async (cost) => {
  const costly = { ...header, slots: [{ ...slot, cost }] }
  const refused = { ok: false, error: { kind: 'key-cost-refused', ...cost } }
  expect(await openVault({ header: costly, passphrase, deriveKey: neverDerive })).toEqual(refused)
  const made = { store: header.store, passphrase: await createPassphrase(), cost }
  expect(await createVault({ ...made, deriveKey: neverDerive })).toEqual(refused)
})

test('a slot that was tampered with does not open', async () => {
  const tampered = [
    { ...header, store: crypto.randomUUID() },
    { ...header, slots: [{ ...slot, salt: flip(slot.salt) }] },
    { ...header, slots: [{ ...slot, nonce: flip(slot.nonce) }] },
    { ...header, slots: [{ ...slot, wrappedKey: flip(slot.wrappedKey) }] },
    { ...header, slots: [{ ...slot, cost: { ...slot.cost, passes: 3 } }] }
  ]
  for (const forged of tampered)
    expect(await openVault({ header: forged, passphrase, deriveKey })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' }
    })
})

test('parameters are authenticated even where they would derive the same key', async () => {
  const derived = await deriveKey({ passphrase, salt: new Uint8Array(16), cost: floorCost })
  const sameKey: DeriveKey = () => Promise.resolve(derived.slice())
  const made = await createVault({
    store: header.store,
    passphrase: await createPassphrase(),
    deriveKey: sameKey,
    cost: floorCost
  })
  if (!made.ok) throw new Error(made.error.kind)
  const forged = {
    ...made.value.header,
    slots: made.value.header.slots.map((own) => ({ ...own, cost: { ...own.cost, passes: 3 } }))
  }
  const open = (header_: unknown) => openVault({ header: header_, passphrase, deriveKey: sameKey })
  expect((await open(made.value.header)).ok).toBe(true)
  expect(await open(forged)).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } })
})

test('a slot that somebody added is damage, though the passphrase opens', async () => {
  const other = await createTestVault()
  const grown = { ...header, slots: [...header.slots, ...other.header.slots] }
  expect(await openVault({ header: grown, passphrase, deriveKey })).toEqual({
    ok: false,
    error: { kind: 'vault-damaged', where: 'signature' }
  })
})

test('a machine without the memory says so', async () => {
  const noMemory: DeriveKey = () => Promise.reject(new Error('memory'))
  expect(await openVault({ header, passphrase, deriveKey: noMemory })).toEqual({
    ok: false,
    error: { kind: 'key-not-derived', memoryKiB: floorCost.memoryKiB }
  })
})

test('the usual cost is Argon2id with 64 MiB and three passes, as OpenSSL computes it', async () => {
  const salt = new TextEncoder().encode('0123456789abcdef')
  const key = await deriveKey({
    passphrase: 'password',
    salt,
    cost: { memoryKiB: 65_536, passes: 3, lanes: 1 }
  })
  expect(Buffer.from(key).toString('hex')).toBe(
    'daf16780dcb73e862146297fa17b81b86b480f33c0b67daef0f2c7c809c5797b'
  )
})
