/** At most `most` of some candidate pairs may be chosen; `pairs` holds their positions, ascending. */
export type Limit = { readonly pairs: Int32Array; readonly most: number }

/** The first limit that the chosen pairs exceed, and how many of its pairs they hold; null if they keep all. */
export function findBrokenLimit(
  limits: readonly Limit[],
  chosen: Int32Array
): { readonly index: number; readonly held: number } | null {
  const isChosen = new Set(chosen)
  for (const [index, { pairs, most }] of limits.entries()) {
    const held = pairs.reduce((count, position) => count + (isChosen.has(position) ? 1 : 0), 0)
    if (held > most) return { index, held }
  }
  return null
}
