import { tidyText } from '../tidy-text'

/**
 * The people that a text names, as they are called in it, best first. Numbers before and remarks in brackets behind a
 * name are left out; "Doe, Jane" is one person, "Jane Doe, John Roe" are two.
 */
export function splitPeople(text: string): readonly string[] {
  const parts = text.split(/[;\n]|(?:^|\s)\d{1,2}[.)]\s/)
  return parts
    .flatMap(splitAtCommas)
    .map(withoutRemarks)
    .filter((name) => /\p{L}/u.test(name))
}

function splitAtCommas(text: string): readonly string[] {
  const parts = text.split(',').map(tidyText)
  const [last = '', first = ''] = parts
  if (parts.length === 2 && isOneName(last) && isOneName(first)) return [`${first} ${last}`]
  return parts.flatMap((part) => part.split(/\s(?:and|und|et|&)\s(?=\p{Lu})/u))
}

/** One word, or one with particles or initials: half of a name that stands around a comma. */
function isOneName(part: string): boolean {
  const words = part
    .split(' ')
    .filter((word) => !/^(?:\p{Lu}\.?|van|von|de|der|la|del|da|dos|el|al)$/u.test(word))
  return words.length === 1 && /^\p{Lu}[\p{L}'’-]+$/u.test(words[0] ?? '')
}

/** "(supervisor)" says what somebody is; an answer such as "(maybe)" belongs to the wish and stays. */
function withoutRemarks(name: string): string {
  return tidyText(name.replace(/\((?!\s*(?:yes|no|maybe)\s*\))[^)]*\)/gi, ' '))
}
