import { toAscii } from './to-ascii'

/**
 * A text as it is compared: transliterated to ASCII, lower case, words of letters and digits parted by one space.
 * The same on every machine; '' when nothing is left.
 */
export function foldText(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
