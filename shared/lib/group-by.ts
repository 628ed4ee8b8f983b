/** Things under the key that each has, in the order in which they come; what has none, null, is left out. */
export function groupBy<Key, One>(
  all: readonly One[],
  keyOf: (one: One) => Key | null
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
