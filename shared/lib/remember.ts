/** A function of a text that works each text out once: people write the same words again and again. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const made = of(text)
    known.set(text, made)
    return made
  }
}
