import { expect, test } from 'vitest'
import { createRecoveryCode, readRecoveryCode } from '../../../../renderer/vault/recovery-code'

test('a code is five groups of five, never the same', () => {
  const codes = Array.from({ length: 50 }, createRecoveryCode)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/)
  expect(new Set(codes).size).toBe(50)
})

test('a code is read however it is typed', () => {
  expect(readRecoveryCode(' abcde 01234-56789 fghjk-mnpqr ')).toBe('ABCDE0123456789FGHJKMNPQR')
  expect(readRecoveryCode('oiLde-01234-56789-fghjk-mnpqr')).toBe('011DE0123456789FGHJKMNPQR')
})

test('anything else is no code', () => {
  for (const typed of [
    '',
    'ABCDE',
    'six words that open an edition of yours',
    'ABCDE-01234-56789-FGHJK-MNPQU'
  ])
    expect(readRecoveryCode(typed)).toBeNull()
})
