import { token_sort_ratio } from 'fuzzball'
import { foldText } from '#shared/lib/fold-text'

/** From this likeness on (0 to 100, order of words aside) two spellings are one name. */
const likeness = 85

/** Whether two names may be one person's: nearly the same words, or the same with initials. A missing name says nothing. */
export function areLikeNames(a: string | null, b: string | null): boolean {
  const first = nameKey(a)
  const second = nameKey(b)
  if (first === '' || second === '' || first === second) return true
  if (withoutSpaces(a) === withoutSpaces(b)) return true
  return shareWords(first.split(' '), second.split(' ')) || token_sort_ratio(first, second) >= likeness
}

/** Scripts without spaces fold to one word: "李雷" to "lilei", which "Li Lei" is too. */
function withoutSpaces(name: string | null): string {
  return foldText(name ?? '').replaceAll(' ', '')
}

/** A name folded, without titles, its words in order of the alphabet; '' when there is none. */
export function nameKey(name: string | null): string {
  if (name === null) return ''
  const words = foldText(name).split(' ')
  const own = words.filter((word) => !titles.has(word))
  return (own.length === 0 ? words : own).sort().join(' ')
}

const titles: ReadonlySet<string> = new Set(
  'prof,professor,dr,mr,mrs,ms,mx,miss,phd,md,msc,ing,dipl,herr,frau'.split(',')
)

/** Whether every word of the shorter name stands in the longer one, or is the initial of one that does. */
function shareWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...long]
  const wholeFirst = [...short].sort((x, y) => y.length - x.length)
  let whole = 0
  for (const word of wholeFirst) {
    const at = left.findIndex((other) => other === word || isInitial(word, other) || isInitial(other, word))
    if (at < 0) return false
    if (left[at] === word && word.length > 1) whole++
    left.splice(at, 1)
  }
  return whole > 0 && short.length > 1
}

function isInitial(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter)
}
