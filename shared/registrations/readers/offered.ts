import { compareText } from '#shared/lib/compare'
import { foldAnswer } from '#shared/lib/fold-answer'
import { remember } from '#shared/lib/remember'
import { initialsOf, partsOf } from './abbreviations'
import { wordsAlike } from './words-alike'

/** What forms offer as answers to one question: each option once, their keys and all their words. */
export type Offered = {
  readonly keys: ReadonlySet<string>
  readonly options: readonly OfferedOption[]
  readonly words: ReadonlySet<string>
}

/** An option with what else it may be called, made ready once: thousands of answers are compared with it. */
export type OfferedOption = {
  readonly text: string
  readonly short: string
  readonly initials: readonly string[]
  readonly names: readonly OfferedName[]
}

/** A name as it is compared: word by word, and where spellings count as one. */
export type OfferedName = { readonly key: string; readonly words: readonly string[]; readonly alike: string }

export const nothingOffered: Offered = { keys: new Set(), options: [], words: new Set() }

/** How many times an answer is given before a form seems to offer it. */
const support = 3

/**
 * Learns what is offered from all answers that were given, and from the options that have columns of their own. Of several
 * spellings the one that was chosen most often stands.
 */
export function learnOffered(answers: readonly string[], ownColumns: readonly string[]): Offered {
  const keyOf = remember(foldAnswer)
  const counts = new Map<string, number>()
  const uses = new Map<string, number>()
  const spellings = new Map<string, string>()
  const add = (spelling: string, times: number) => {
    counts.set(spelling, (counts.get(spelling) ?? 0) + times)
    uses.set(keyOf(spelling), (uses.get(keyOf(spelling)) ?? 0) + times)
  }
  for (const answer of answers) add(answer, 1)
  for (const option of ownColumns) add(option, support)
  const byUse = [...counts].sort(([a, left], [b, right]) => right - left || compareText(a, b))
  for (const [spelling] of byUse) {
    const key = keyOf(spelling)
    const isOffered = key !== '' && (uses.get(key) ?? 0) >= support
    if (isOffered && !spellings.has(key)) spellings.set(key, spelling)
  }
  const keys = new Set(spellings.keys())
  return {
    keys,
    options: [...spellings.values()].map(toOption),
    words: new Set([...keys].flatMap((key) => key.split(' ')))
  }
}

function toOption(text: string): OfferedOption {
  const { full, short } = partsOf(text)
  const names = [...new Set([text, full].map(foldAnswer))].map(toName)
  return { text, short, initials: initialsOf(full), names }
}

/** A folded name as it is compared. */
export function toName(key: string): OfferedName {
  return { key, words: key.split(' '), alike: wordsAlike(key) }
}
