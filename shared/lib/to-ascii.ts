import anyAscii from 'any-ascii'

/** A text transliterated to ASCII, the same for every way to compose its letters. Most texts are ASCII and stay as they are. */
export function toAscii(text: string): string {
  return beyondAscii.test(text) ? anyAscii(text.normalize('NFC')) : text
}

const beyondAscii = /\P{ASCII}/u
