import { letterOf, type SingleByte } from './single-byte-letters'

const apostrophe = 0x92

/**
 * Which of the two encodings of Western spreadsheets makes more of the bytes above ASCII fit between their neighbours:
 * a small letter after a small letter, a capital at the beginning of a word or after another. Windows-1252 on a tie.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByte {
  let balance = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const before = bytes[at - 1] ?? 0
    const after = bytes[at + 1] ?? 0
    if (byte === apostrophe && isAsciiLetter(before) && isAsciiLetter(after)) continue
    const fit = (encoding: SingleByte): number => fits(letterOf(byte, encoding), before, after)
    balance += fit('Mac Roman') - fit('Windows-1252')
  }
  return balance > 0 ? 'Mac Roman' : 'Windows-1252'
}

/** 1 for a letter whose case goes with the letters beside it, 0 for anything else. */
function fits(character: string, before: number, after: number): number {
  const isSmall = /^\p{Ll}$/u.test(character)
  const isCapital = /^\p{Lu}$/u.test(character)
  if (isSmall) return isAsciiLetter(before) || isAsciiLetter(after) ? 1 : 0
  return isCapital && !isSmallAscii(before) && isAsciiLetter(after) ? 1 : 0
}

function isAsciiLetter(byte: number): boolean {
  return isSmallAscii(byte) || (byte >= 0x41 && byte <= 0x5a)
}

function isSmallAscii(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a
}
