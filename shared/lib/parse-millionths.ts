import { err, ok, type Result } from './result'

export type DecimalFault = 'not-a-number' | 'more-than-six-decimals' | 'too-large'

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/

/**
 * Reads a decimal as an exact integer number of millionths, below 2^53. Digits past the sixth decimal
 * are refused unless they are zeros; so is everything that is no plain decimal, NaN and infinities too.
 */
export function parseMillionths(text: string): Result<number, DecimalFault> {
  const match = decimal.exec(text.trim())
  if (!match) return err('not-a-number')
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = whole + fraction
  if (digits === '') return err('not-a-number')
  return scale({ digits, shift: 6 - fraction.length + Number(exponent), negative: sign === '-' })
}

type Digits = { readonly digits: string; readonly shift: number; readonly negative: boolean }

function scale({ digits, shift, negative }: Digits): Result<number, DecimalFault> {
  const cut = shift < 0 ? Math.max(0, digits.length + shift) : digits.length
  if (/[1-9]/.test(digits.slice(cut))) return err('more-than-six-decimals')
  const kept = digits.slice(0, cut).replace(/^0+/, '')
  if (kept === '') return ok(0)
  if (kept.length + Math.max(0, shift) > 16) return err('too-large')
  const value = Number(kept + '0'.repeat(Math.max(0, shift)))
  if (!Number.isSafeInteger(value)) return err('too-large')
  return ok(negative ? -value : value)
}
