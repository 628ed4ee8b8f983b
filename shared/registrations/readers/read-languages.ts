import { foldText } from '#shared/lib/fold-text'
import { languageFillers, languageNames } from '../aliases/language-aliases'
import { readSurely, type Reading } from './reading'

/** Reads languages as English names, each once, in the order of the text; says which part it does not know. */
export function readLanguages(text: string): Reading<readonly string[]> {
  const parts = text.split(/[,;/&|\n·•]|\band\b|\bund\b|\bet\b/)
  const unknown: string[] = []
  const found = parts.flatMap((part) => {
    const names = languagesIn(foldText(part))
    if (names.length === 0 && !isFiller(foldText(part))) unknown.push(part.trim())
    return names
  })
  const value = [...new Set(found)]
  if (unknown.length === 0) return readSurely(value)
  return {
    value: value.length === 0 ? null : value,
    sure: false,
    fact: { kind: 'value-unknown', field: 'languages', text: unknown.join(', ') }
  }
}

/** Whether folded words say only how well a language is spoken. */
function isFiller(part: string): boolean {
  return part === '' || part.split(' ').every((word) => languageFillers.has(word))
}

/** Languages in folded words, the longest name first: "urdu hindi" holds two, "brazilian portuguese" one. */
function languagesIn(part: string): readonly string[] {
  const whole = languagesByName.get(part)
  if (whole !== undefined) return [whole]
  const words = part.split(' ')
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const size = [3, 2, 1].find((length) => nameAt(words, at, length) !== undefined)
    if (size === undefined) continue
    found.push(nameAt(words, at, size) ?? '')
    at += size - 1
  }
  return found
}

/** Two letters name a language only when they are the whole answer: "de" and "es" are words too. */
function nameAt(words: readonly string[], at: number, length: number): string | undefined {
  const name = words.slice(at, at + length).join(' ')
  return at + length > words.length || name.length < 3 ? undefined : languagesByName.get(name)
}

const languagesByName: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).flatMap(([language, aliases]) =>
    [foldText(language), ...aliases.split(',')]
      .filter((name) => name !== '')
      .map((name): [string, string] => [name, language])
  )
)
