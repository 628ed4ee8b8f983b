import type { Field } from '#shared/domain/field'
import { groupBy } from '#shared/lib/group-by'
import { headingWords } from '../aliases/heading-words'

/** How much a phrase decides; see `HeadingRow`. */
type Strength = 'strong' | 'plain' | 'weak'

/** Words that speak for a field. `size` counts them; `shown` is how they are quoted to a person. */
export type Phrase = {
  readonly field: Field
  readonly strength: Strength
  readonly shown: string
  readonly size: number
  readonly fits: (folded: string) => boolean
}

/** The phrases that can stand in a folded text at all, in the order of the tables. */
export function phrasesAmong(folded: string): readonly Phrase[] {
  const keys = new Set(folded.split(' ').map(keyOf))
  return [...keys].flatMap((key) => phrasesByKey.get(key) ?? [])
}

const strengths = ['strong', 'plain', 'weak'] as const

const phrases: readonly Phrase[] = headingWords.flatMap((row) =>
  strengths.flatMap((strength) =>
    (row[strength] ?? '')
      .split(',')
      .filter((words) => words !== '')
      .map((words) => toPhrase(row.field, strength, words))
  )
)

const phrasesByKey = groupBy(phrases, ({ shown }) => keyOf(shown.split(' ')[0] ?? ''))

function toPhrase(field: Field, strength: Strength, words: string): Phrase {
  const inside = words.replaceAll('*', '[a-z0-9]*').replaceAll(' .. ', ' (?:.* )?')
  const pattern = new RegExp(`(?:^| )${inside}(?: |$)`)
  return {
    field,
    strength,
    shown: words.replaceAll(' .. ', ' … ').replaceAll('*', ''),
    size: words.split(' ').filter((word) => word !== '..').length,
    fits: (folded) => pattern.test(folded)
  }
}

/** The beginning of a phrase's first word, by which most phrases are passed over. */
function keyOf(word: string): string {
  return word.slice(0, 3)
}
