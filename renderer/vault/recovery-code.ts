import { randomBytes } from './bytes'

/** Crockford's base 32: no letter that is read as a digit, and no U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 25
const wholeCode = new RegExp(`^[${digits}]{${length}}$`)

/** A random code of 125 bits, in five groups of five: to be printed once, and typed when the passphrase is forgotten. */
export function createRecoveryCode(): string {
  // 256 is a multiple of 32: each digit is as likely.
  const code = Array.from(randomBytes(length), (byte) => digits.charAt(byte % digits.length)).join('')
  return code.replace(/.{5}(?=.)/g, '$&-')
}

/** The code that was meant, however it was typed: small letters, without hyphens, O for 0; null when it is none. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return wholeCode.test(code) ? code : null
}
