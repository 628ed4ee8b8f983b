import anyAscii from 'any-ascii'

/** Lower-case ASCII words joined by single spaces: what two spellings of one text have in common. */
export function foldText(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/'(?=(?:s|d|t|m|re|ve|ll)\b)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** As `foldText`, but keeps what tells C, C++ and C# apart: for answers, not for headings. */
export function foldAnswer(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

/** Whether `words` stand in `folded` as whole words, both folded. */
export function hasWords(folded: string, words: string): boolean {
  return ` ${folded} `.includes(` ${words} `)
}

/** The text on one line without space at its ends. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const plainAscii = /^[\x20-\x7e]*$/

function toAscii(text: string): string {
  return plainAscii.test(text) ? text : anyAscii(text.normalize('NFKC'))
}
