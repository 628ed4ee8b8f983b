import type { Field } from '../../shared/domain/field'
import { createRandom } from '../../shared/lib/seeded-random'
import type { Example } from './read-headings'

/** What each trait of a column says for each field: `table[trait × fields.length + field]`, in logits. */
export type Weights = {
  readonly fields: readonly Field[]
  readonly traits: readonly string[]
  readonly table: Float64Array
}

/** Traits of fewer columns teach nothing: each heading gives three, so those of a single heading do not count. */
const leastColumns = 4
/** Chosen by what was learned from some writers' headings and tried on another's. */
const epochs = 10
const rate = 0.3
const decay = 1e-5

/**
 * Multinomial logistic regression by stochastic gradient descent with steps that shrink by trait and field.
 * Source: J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods for Online Learning (2011). The trait `''` stands
 * for every column.
 */
export function learnWeights(examples: readonly Example[]): Weights {
  const fields = [...new Set(examples.map(({ field }) => field))].sort()
  const traits = listTraits(examples)
  const columns = toColumns(examples, fields, traits)
  const size = fields.length
  const table = new Float64Array(traits.length * size)
  const spent = new Float64Array(table.length).fill(0.01)
  const shares = new Float64Array(size)
  const random = createRandom(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { field, traits: own, strengths } of shuffle(columns, random)) {
      shares.fill(0)
      own.forEach((trait, at) => {
        addRow(shares, rowOf(table, trait, size), strengths[at] ?? 0)
      })
      toShares(shares)
      shares[field] = (shares[field] ?? 0) - 1
      own.forEach((trait, at) => {
        const row = { weights: rowOf(table, trait, size), spent: rowOf(spent, trait, size) }
        descend(row, shares, strengths[at] ?? 0)
      })
    }
  }
  return { fields, traits, table }
}

function rowOf(table: Float64Array, trait: number, size: number): Float64Array {
  return table.subarray(trait * size, (trait + 1) * size)
}

function addRow(sums: Float64Array, row: Float64Array, strength: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + strength * (row[at] ?? 0)
}

type Row = { readonly weights: Float64Array; readonly spent: Float64Array }

function descend({ weights, spent }: Row, errors: Float64Array, strength: number): void {
  for (let at = 0; at < errors.length; at++) {
    const weight = weights[at] ?? 0
    const slope = strength * (errors[at] ?? 0) + decay * weight
    const total = (spent[at] ?? 0) + slope * slope
    spent[at] = total
    weights[at] = weight - (rate * slope) / Math.sqrt(total)
  }
}

/** Logits to shares that add up to 1, in place. */
function toShares(logits: Float64Array): void {
  const highest = Math.max(...logits)
  let sum = 0
  for (let at = 0; at < logits.length; at++) {
    const share = Math.exp((logits[at] ?? 0) - highest)
    logits[at] = share
    sum += share
  }
  for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] ?? 0) / sum
}

type Column = { readonly field: number; readonly traits: Int32Array; readonly strengths: Float64Array }

function toColumns(
  examples: readonly Example[],
  fields: readonly Field[],
  traits: readonly string[]
): readonly Column[] {
  const places = new Map(traits.map((name, at) => [name, at]))
  return examples.map(({ field, features }) => {
    const known = [['', 1] as const, ...features].filter(([name]) => places.has(name))
    return {
      field: fields.indexOf(field),
      traits: Int32Array.from(known, ([name]) => places.get(name) ?? 0),
      strengths: Float64Array.from(known, ([, strength]) => strength)
    }
  })
}

function listTraits(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>([['', leastColumns]])
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= leastColumns)
    .map(([name]) => name)
    .sort()
}

/** Source: R. Durstenfeld, Algorithm 235: Random permutation (1964). */
function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [order[at], order[other]]
    if (one === undefined || two === undefined) continue
    order[at] = two
    order[other] = one
  }
  return order
}
