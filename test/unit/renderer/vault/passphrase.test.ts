import { expect, test } from 'vitest'
import { generatePassphrase, weighPassphrase } from '../../../../renderer/vault/passphrase'
import { createPassphrase } from '../../../support/create-passphrase'

test('offered are six words, never the same six, that pass as strong', async () => {
  const offered = await Promise.all(Array.from({ length: 50 }, createPassphrase))
  expect(new Set(offered).size).toBe(50)
  for (const passphrase of offered) expect(passphrase).toMatch(/^[a-z-]+( [a-z-]+){5}$/)
  expect(new Set(offered.flatMap((passphrase) => passphrase.split(' '))).size).toBeGreaterThan(250)
  const [first = ''] = offered
  expect(await weighPassphrase(first)).toEqual({ ok: true, value: first })
})

test.each([
  '',
  'password',
  'Mentorship2021!',
  'correcthorse',
  'aaaaaaaaaaaaaaaaaaaaaaaaaa',
  'qwertyuiopasdfgh'
])('a guessable passphrase is refused: %s', async (weak) => {
  const weighed = await weighPassphrase(weak, ['Mentorship 2021'])
  expect(weighed).toMatchObject({ ok: false, error: { kind: 'passphrase-weak' } })
})

test('what others know makes a passphrase weaker', async () => {
  const own = 'Glückauf Bochum Zeche Zollverein'
  expect((await weighPassphrase(own)).ok).toBe(true)
  expect((await weighPassphrase('zollvereinzeche', ['zollvereinzeche'])).ok).toBe(false)
})

test('words that did not load are tried again at once, and whenever they are next needed', async () => {
  const words = { ...(await import('@zxcvbn-ts/core')), ...(await import('@zxcvbn-ts/language-common')) }
  let failures = 3
  const load = () => {
    failures -= 1
    return failures < 0 ? Promise.resolve(words) : Promise.reject(new TypeError('Failed to fetch'))
  }
  const missing = { ok: false, error: { kind: 'words-missing' } }
  expect(await generatePassphrase(load)).toEqual(missing)
  expect(await weighPassphrase('Glückauf Bochum Zeche Zollverein', [], load)).toMatchObject({ ok: true })
  failures = 2
  expect(await weighPassphrase('password', [], load)).toEqual(missing)
  expect(await generatePassphrase(load)).toMatchObject({ ok: true })
})
