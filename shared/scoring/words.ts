import { stemmer } from 'stemmer'
import { foldText } from '#shared/lib/fold-text'
import { stopWords } from './tables/stop-words'

/** A word as it was written and the stem it is compared by. */
export type Word = { readonly written: string; readonly stem: string }

/**
 * The words of a text that say something, in order. Whole words by Unicode letters ("AI" is not in "retail"),
 * without stop words and single letters; endings are cut by Porter's stemmer.
 */
export function toWords(text: string): readonly Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
    .map((written) => ({ written, folded: foldText(written).replaceAll(' ', '') }))
    .filter(({ folded }) => folded.length > 1 && !stopWords.has(folded))
    .map(({ written, folded }) => ({ written, stem: stemmer(folded) }))
}
