import { remember } from '#shared/lib/remember'

/** What each person listed, as keys to compare: distinct, ascending; equal keys are the same number everywhere. */
export type KeyLists = {
  readonly mentees: readonly Int32Array[]
  readonly mentors: readonly Int32Array[]
  /** How many people, mentors and mentees together, listed each key. */
  readonly listedBy: Int32Array
  /** The number of a text, or undefined when nobody listed it. */
  readonly numberOf: (text: string) => number | undefined
}

export type KeyListsInput = {
  readonly mentees: readonly (readonly string[])[]
  readonly mentors: readonly (readonly string[])[]
  /** What a text is compared by; '' leaves it out. */
  readonly toKey: (text: string) => string
}

/** Numbers the keys of everybody's lists, so that comparing them is comparing integers. */
export function createKeyLists({ mentees, mentors, toKey }: KeyListsInput): KeyLists {
  const numbers = new Map<string, number>()
  const keyOf = remember(toKey)
  const toNumbers = (texts: readonly string[]): Int32Array => {
    const found = new Set<number>()
    for (const text of texts) {
      const key = keyOf(text)
      if (key !== '') found.add(numberKey(numbers, key))
    }
    return Int32Array.from(found).sort()
  }
  const lists = { mentees: mentees.map(toNumbers), mentors: mentors.map(toNumbers) }
  const listedBy = new Int32Array(numbers.size)
  for (const list of [...lists.mentees, ...lists.mentors]) {
    for (const key of list) listedBy[key] = (listedBy[key] ?? 0) + 1
  }
  return { ...lists, listedBy, numberOf: (text) => numbers.get(keyOf(text)) }
}

/** Sums `weightOf` over the keys that stand in both lists; both ascending. */
export function sumCommon(a: Int32Array, b: Int32Array, weights: Int32Array): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) sum += weights[left] ?? 0
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return sum
}

function numberKey(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
