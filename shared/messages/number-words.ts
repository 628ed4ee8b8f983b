import { groupDigits } from '#shared/lib/group-digits'

/** A score in millionths with two digits: .86, 1.00; half rounds up. */
export function scoreText(millionths: number): string {
  return shareText(millionths / 1_000_000)
}

/** A value, usually in [0, 1], with two digits and no zero before the point: .86, 1.00, −.50. */
export function shareText(share: number): string {
  const hundredths = Math.round(Math.abs(share) * 100)
  const sign = share < 0 && hundredths > 0 ? '−' : ''
  return `${sign}${(hundredths / 100).toFixed(2).replace(/^0/, '')}`
}

/** A share as a percentage; a line never breaks before the sign: 97 %. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`
}

/** How a change reads that two digits cannot show. */
export const noChangeText = '±.00'

/** A change of scores in millionths with its sign and two digits: +.05, −.12, ±.00. */
export function changeText(millionths: number): string {
  const text = shareText(millionths / 1_000_000)
  if (text === '.00') return noChangeText
  return millionths > 0 ? `+${text}` : text
}

/** A sum of scores in millionths with two digits: 97.41, 1,445.21. */
export function totalText(millionths: number): string {
  const [whole = '', digits = ''] = (Math.round(millionths / 10_000) / 100).toFixed(2).split('.')
  return `${groupDigits(Number(whole))}.${digits}`
}

/** A number as it was answered, with its thousands apart: 7, −2.5, 1,204. */
export function numberText(number: number): string {
  const [whole = '', decimals] = String(Math.abs(number)).split('.')
  const digits = groupDigits(Number(whole))
  return `${number < 0 ? '−' : ''}${decimals === undefined ? digits : `${digits}.${decimals}`}`
}

/** A count with its noun: 1 mentor, 1,204 mentors. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(count)} ${count === 1 ? noun : plural}`
}
