/** Numbers people by what is compared of them: equal keys are one class, counted from 0. */
export function toClasses(keys: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(keys, (key) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  })
}

/** Classes of those who are concerned, each of a class of its own; nobody else is told apart. */
export function toClassesOfSome(people: number, isConcerned: (index: number) => boolean): Int32Array {
  return Int32Array.from({ length: people }, (_, index) => (isConcerned(index) ? index + 1 : 0))
}
