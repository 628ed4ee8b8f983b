/**
 * Folded words as they are compared where British, American and plural spellings count as one, and so do words written
 * together or apart: "tumours", "tumor"; "analyse", "analyze"; "deep learning", "deeplearning".
 */
export function wordsAlike(key: string): string {
  return key
    .split(' ')
    .filter((word) => word !== 'and')
    .map(toOneSpelling)
    .join('')
}

function toOneSpelling(word: string): string {
  if (word.length < lettersOfWord) return word
  return spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word)
}

/** Shorter words are others without an s ("news"), a u ("four") or an e ("does"). */
const lettersOfWord = 5

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/(?<![siu])s$/, ''],
  [/[ao]e/g, 'e'],
  [/our/g, 'or'],
  [/([iy])s(?=e|ing|ation)/g, '$1z'],
  [/([bt])re$/, '$1er'],
  [/ll(?=ing|ed|er)/g, 'l'],
  [/mme$/, 'm'],
  [/logue$/, 'log']
]
