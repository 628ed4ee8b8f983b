import { stemmer } from 'stemmer'
import { foldText } from '#shared/lib/fold-text'
import { stopWords } from './tables/stop-words'

/** A word as it was written and the stem it is compared by. */
export type Word = { readonly written: string; readonly stem: string }

/**
 * The words of a text that say something, in order. Whole words by Unicode letters ("AI" is not in "retail"),
 * without stop words and single letters; endings are cut by Porter's stemmer.
 */
export function toWords(text: string, stemOf: (word: string) => string | null = toStem): readonly Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).flatMap((written) => {
    const stem = stemOf(written)
    return stem === null ? [] : [{ written, stem }]
  })
}

/** What a word is compared by; null for one that says nothing. */
export function toStem(word: string): string | null {
  const folded = foldText(word).replaceAll(' ', '')
  return folded.length > 1 && !stopWords.has(folded) ? stemmer(folded) : null
}
