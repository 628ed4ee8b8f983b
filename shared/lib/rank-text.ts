import { foldText } from './fold-text'

/**
 * How well a text fits what was typed, 0 the best: it begins so; every word typed begins one of its words; contains
 * every word; has the letters in this order. Null when it does not fit. Case and accents do not count.
 */
export function rankText(typed: string, text: string): 0 | 1 | 2 | 3 | null {
  const query = foldText(typed)
  const folded = foldText(text)
  if (folded.startsWith(query)) return 0
  const words = query.split(' ')
  if (words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`))) return 1
  if (words.every((word) => folded.includes(word))) return 2
  return hasInOrder(query.replaceAll(' ', ''), folded) ? 3 : null
}

function hasInOrder(letters: string, text: string): boolean {
  let from = 0
  for (const letter of letters) {
    const at = text.indexOf(letter, from)
    if (at === -1) return false
    from = at + letter.length
  }
  return true
}
