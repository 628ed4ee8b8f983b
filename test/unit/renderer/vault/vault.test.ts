import { describe, expect, test } from 'vitest'
import type { Bytes } from '../../../../renderer/vault/bytes'
import type { Sealed } from '../../../../renderer/vault/seal-bytes'
import { createTestVault } from '../../../support/create-test-vault'

const { vault } = await createTestVault()
const plain = new TextEncoder().encode('told in confidence')
const context = ['record', 1, 'edition', 7, 'hash'] as const

async function sealPlain(): Promise<Sealed> {
  const sealed = await vault.seal(plain, context)
  if (!sealed.ok) throw new Error('locked')
  return sealed.value
}

function withBit(bytes: Bytes, bit: number): Bytes {
  return bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
}

test('no bit of nonce, ciphertext or tag can change', async () => {
  const sealed = await sealPlain()
  for (let bit = 0; bit < sealed.nonce.length * 8; bit += 1)
    expect(await vault.open({ ...sealed, nonce: withBit(sealed.nonce, bit) }, context)).toEqual({
      ok: true,
      value: null
    })
  for (let bit = 0; bit < sealed.ciphertext.length * 8; bit += 1)
    expect(await vault.open({ ...sealed, ciphertext: withBit(sealed.ciphertext, bit) }, context)).toEqual({
      ok: true,
      value: null
    })
  expect(await vault.open(sealed, context)).toEqual({ ok: true, value: plain })
})

test('no end can be cut off', async () => {
  const sealed = await sealPlain()
  for (let length = 0; length < sealed.ciphertext.length; length += 1)
    expect(await vault.open({ ...sealed, ciphertext: sealed.ciphertext.slice(0, length) }, context)).toEqual({
      ok: true,
      value: null
    })
})

test.each([
  ['use', ['file', 1, 'edition', 7, 'hash']],
  ['epoch', ['record', 2, 'edition', 7, 'hash']],
  ['journal', ['record', 1, 'private', 7, 'hash']],
  ['position', ['record', 1, 'edition', 8, 'hash']],
  ['record before it', ['record', 1, 'edition', 7, 'hasi']],
  ['division of its parts', ['record', 1, 'edition', '7', 'hash']]
] as const)('another %s does not open it', async (_part, other) => {
  expect(await vault.open(await sealPlain(), other)).toEqual({ ok: true, value: null })
})

test('another store does not open it', async () => {
  const other = await createTestVault()
  expect(await other.vault.open(await sealPlain(), context)).toEqual({ ok: true, value: null })
})

test('the same bytes are never sealed alike', async () => {
  const sealed = await Promise.all(Array.from({ length: 200 }, sealPlain))
  expect(new Set(sealed.map(({ nonce }) => nonce.join())).size).toBe(200)
})

describe('people', () => {
  test('what belongs to two is gone with either', async () => {
    const { vault: own } = await createTestVault()
    const kept = await own.people.create('m')
    await own.people.create('e')
    const part = await own.people.seal(plain, ['m', 'e'], ['part', 'd'])
    if (!part.ok || !kept.ok) throw new Error('locked')
    expect(await own.people.open(part.value, ['m', 'e'], ['part', 'd'])).toEqual({ ok: true, value: plain })
    expect(await own.people.open(part.value, ['e', 'm'], ['part', 'd'])).toEqual({ ok: true, value: null })
    own.people.forget('e')
    expect(await own.people.open(part.value, ['m', 'e'], ['part', 'd'])).toEqual({ ok: true, value: null })
    expect(await own.people.open(part.value, ['m'], ['part', 'd'])).toEqual({ ok: true, value: null })
    await own.people.create('e')
    expect(await own.people.open(part.value, ['m', 'e'], ['part', 'd'])).toEqual({ ok: true, value: null })
    expect(await own.people.remember('m', kept.value)).toEqual({ ok: true, value: true })
    expect(await own.people.remember('e', kept.value)).toEqual({ ok: true, value: false })
  })

  test('a digest is the same for the same text and people, and no plain hash of the text', async () => {
    const { vault: own } = await createTestVault()
    await own.people.create('m')
    await own.people.create('e')
    const [first, again, other] = await Promise.all([
      own.people.digest('yes', ['m']),
      own.people.digest('yes', ['m']),
      own.people.digest('yes', ['e'])
    ])
    expect(first).toEqual(again)
    expect(first).not.toEqual(other)
  })

  test('a name is always the same and tells nothing', async () => {
    const first = await vault.nameOf('ada@one.example')
    expect(first).toEqual(await vault.nameOf('ada@one.example'))
    const other = await createTestVault()
    expect(first).not.toEqual(await other.vault.nameOf('ada@one.example'))
  })
})

test('locked means gone: nothing is sealed, opened or named any more, and no person is known', async () => {
  const { vault: own } = await createTestVault()
  const sealed = await own.seal(plain, context)
  const person = await own.people.create('m')
  const part = await own.people.seal(plain, ['m'], context)
  if (!sealed.ok || !person.ok || !part.ok) throw new Error('locked')
  const late = own.people.remember('e', person.value)
  own.lock()
  await late
  const locked = { ok: false, error: { kind: 'locked' } }
  expect([own.isLocked(), own.people.knows('m'), own.people.knows('e')]).toEqual([true, false, false])
  expect(
    await Promise.all([
      own.seal(plain, context),
      own.open(sealed.value, context),
      own.nameOf('m'),
      own.people.create('e'),
      own.people.remember('m', person.value),
      own.people.seal(plain, ['m'], context),
      own.people.open(part.value, ['m'], context),
      own.people.digest('yes', ['m'])
    ])
  ).toEqual(Array.from({ length: 8 }, () => locked))
})
