import { foldText } from '#shared/lib/fold-text'
import { titleWords } from './tables/title-words'

/**
 * What two spellings of a name are compared by: folded, without titles, brackets and initials, words in order of
 * the alphabet, so that "Prof. Dr. Jane Q. Doe", "Doe, Jane" and "jane doe (supervisor)" are one. '' when nothing
 * is left.
 */
export function personKey(name: string): string {
  const words = foldText(name.replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !titleWords.has(word))
  const whole = words.filter((word) => word.length > 1)
  return (whole.length >= 2 ? whole : words).sort().join(' ')
}

/** An address as it is compared; null when there is none. */
export function emailKey(email: string | null): string | null {
  const key = email?.trim().toLowerCase() ?? ''
  return key === '' ? null : key
}
