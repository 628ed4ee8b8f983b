/** A function of a text or number that works each out once: people write the same words again and again. */
export function remember<T, Given extends string | number | null = string>(
  of: (given: Given) => T
): (given: Given) => T {
  const known = new Map<Given, T>()
  return (given) => {
    const found = known.get(given)
    if (found !== undefined || known.has(given)) return found as T
    const made = of(given)
    known.set(given, made)
    return made
  }
}
