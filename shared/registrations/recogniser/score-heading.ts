import type { Field } from '#shared/domain/field'
import { foldText } from '#shared/lib/fold-text'
import { headingBlockers, headingWords } from '../aliases/heading-words'
import { hasWords } from '../has-words'

/** What a heading's words say for one field: how much in [0, 1], by which words, and whether values must agree. */
export type HeadingScore = {
  readonly field: Field
  readonly score: number
  readonly words: string
  readonly needsValues: boolean
}

/** A heading folded, without markup and the number of its question; French elisions become words of their own. */
export function foldHeading(heading: string): string {
  const words = heading
    .replace(/<[^>]*>/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\b([dljDLJ])['’](?=\p{L})/gu, '$1 ')
  return foldText(words).replace(/^q?\d+ (?=\D)/, '')
}

/** The best score of each field whose words stand in a folded heading, best first; ties in the order of the table. */
export function scoreHeading(folded: string): readonly HeadingScore[] {
  return table.flatMap((row) => scoreRow(row, folded) ?? []).sort((a, b) => b.score - a.score)
}

/** Whether a heading asks for somebody or something else than `field`, though its words or values look like it. */
export function isBlocked(field: Field, folded: string): boolean {
  return blockers.get(field)?.some((words) => hasWords(folded, words)) === true
}

type Phrase = { readonly words: string; readonly parts: readonly string[]; readonly strength: Strength }
type Strength = 'strong' | 'plain' | 'weak'
type Row = { readonly field: Field; readonly phrases: readonly Phrase[] }

const table: readonly Row[] = headingWords.map((row) => ({
  field: row.field,
  phrases: (['strong', 'plain', 'weak'] as const).flatMap((strength) =>
    wordsOf(row[strength]).map((words) => ({
      words: words.replace(' .. ', ' … '),
      parts: words.split(' .. '),
      strength
    }))
  )
}))

const blockers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(headingBlockers).map(([field, words]) => [field, wordsOf(words)])
)

function wordsOf(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(',')
}

function scoreRow({ field, phrases }: Row, folded: string): HeadingScore | null {
  let best: HeadingScore | null = null
  if (isBlocked(field, folded)) return null
  for (const phrase of phrases) {
    if (!standsIn(folded, phrase.parts)) continue
    const score = scorePhrase(phrase, folded)
    if (best === null || score > best.score) {
      best = {
        field,
        score,
        words: phrase.words,
        needsValues: phrase.strength === 'weak' && field !== 'custom'
      }
    }
  }
  return best
}

function standsIn(folded: string, parts: readonly string[]): boolean {
  let from = 0
  const padded = ` ${folded} `
  for (const part of parts) {
    const at = padded.indexOf(` ${part} `, from)
    if (at < 0) return false
    from = at + part.length + 1
  }
  return true
}

/** The whole heading counts most; longer phrases beat shorter ones of the same strength. */
function scorePhrase({ words, strength }: Phrase, folded: string): number {
  const size = words.split(' ').length
  const extra = folded.split(' ').length - size
  const bonus = Math.min(size, 10) * 0.002
  if (strength === 'weak') return (extra <= 1 ? 0.6 : 0.4) + bonus
  if (extra <= 0) return 1
  return (strength === 'strong' ? 0.93 : Math.max(0.35, 0.9 - 0.04 * extra)) + bonus
}
