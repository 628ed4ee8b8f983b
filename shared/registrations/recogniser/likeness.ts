import { inflateSync, strFromU8 } from 'fflate'
import type { Field } from '#shared/domain/field'
import { once } from '#shared/lib/once'
import { type ColumnFeatures, featuresOf } from './column-features'
import { learnedFields, learnedStep, learnedTraits, learnedWeights } from './learned-weights'

/** What a column is like among the headings that organisers wrote. */
export type Likeness = {
  readonly likest: Field
  /** The share of the likest, in [0, 1]; those of all fields add up to 1. */
  readonly share: number
  readonly shareOf: (field: Field) => number
  /** Whether any word of the heading stands in one of theirs; else only answers were compared. */
  readonly isKnown: boolean
  /** The words of the heading that speak loudest for a field, at most two. */
  readonly wordsFor: (field: Field) => readonly string[]
}

/**
 * Compares a folded heading and a sample of its answers with what was learned from the headings in build/headings, by
 * multinomial logistic regression.
 */
export function likenessOf(folded: string, sample: readonly string[]): Likeness {
  const features = featuresOf(folded, sample)
  const shares = toShares(logitsOf(features))
  const share = Math.max(...shares)
  const words = [...features.keys()].filter((name) => name.startsWith('word:') && rowOf(name) !== null)
  return {
    likest: learnedFields[shares.indexOf(share)] ?? 'custom',
    share,
    shareOf: (field) => shares[learnedFields.indexOf(field)] ?? 0,
    isKnown: words.length > 0,
    wordsFor: (field) => loudest(words, learnedFields.indexOf(field))
  }
}

function logitsOf(features: ColumnFeatures): readonly number[] {
  const sums = [...(rowOf('') ?? [])]
  for (const [name, strength] of features) {
    rowOf(name)?.forEach((steps, at) => {
      sums[at] = (sums[at] ?? 0) + strength * steps
    })
  }
  return sums.map((sum) => sum * learnedStep)
}

function toShares(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits)
  const raised = logits.map((logit) => Math.exp(logit - highest))
  const sum = raised.reduce((total, share) => total + share, 0)
  return raised.map((share) => share / sum)
}

function loudest(names: readonly string[], column: number): readonly string[] {
  const stepsOf = (name: string): number => rowOf(name)?.[column] ?? 0
  return names
    .filter((name) => stepsOf(name) > 0)
    .sort((a, b) => stepsOf(b) - stepsOf(a))
    .slice(0, 2)
    .map((name) => name.slice('word:'.length))
}

/** What a trait says for each field, in steps; null when it was not learned. The trait `''` stands for every column. */
function rowOf(trait: string): Int8Array | null {
  const { places, steps } = table()
  const place = places.get(trait)
  if (place === undefined) return null
  return steps.subarray(place * learnedFields.length, (place + 1) * learnedFields.length)
}

/** Unpacked when the first column is compared. */
const table = once(() => {
  const traits = strFromU8(unpack(learnedTraits)).split('\n')
  return {
    places: new Map(traits.map((name, at) => [name, at])),
    steps: new Int8Array(unpack(learnedWeights).buffer)
  }
})

// It is everywhere that JavaScript runs, but no part of the language, so shared/ has no types for it.
declare const atob: (base64: string) => string

function unpack(text: string): Uint8Array {
  return inflateSync(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
}
