/** A function of a text that keeps what it made of each: the answers of a form repeat. */
export function remember<T, Text extends string | number | null = string>(
  read: (text: Text) => T
): (text: Text) => T {
  const known = new Map<Text, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = read(text)
    known.set(text, now)
    return now
  }
}
