/** At most `most` of some candidate pairs may be chosen; `pairs` holds their positions, ascending. */
export type Limit = { readonly pairs: Int32Array; readonly most: number }

/** The first limit that the chosen pairs exceed, and how many of its pairs they hold; null if they keep all. */
export function findBrokenLimit(
  limits: readonly Limit[],
  chosen: Int32Array
): { readonly index: number; readonly held: number } | null {
  if (limits.length === 0 || chosen.length === 0) return null
  const isChosen = new Uint8Array(chosen.reduce((last, position) => Math.max(last, position), 0) + 1)
  for (const position of chosen) isChosen[position] = 1
  for (const [index, { pairs, most }] of limits.entries()) {
    let held = 0
    for (const position of pairs) held += isChosen[position] ?? 0
    if (held > most) return { index, held }
  }
  return null
}
