/** Seeded choices. Every call takes from one stream of random numbers, so the order of calls decides the sample. */
export type Chooser = {
  readonly chance: (probability: number) => boolean
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  readonly one: (list: readonly string[]) => string
  /** An index below `count`; the k-th is 1/k as likely as the first (Zipf's law). */
  readonly early: (count: number) => number
  /** Different entries in the list's order, early ones more likely; at most all of them. */
  readonly several: (list: readonly string[], count: number) => readonly string[]
}

export function createChooser(random: () => number): Chooser {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const early = (count: number): number => pickByHarmonic(random(), count)
  return {
    between,
    early,
    chance: (probability) => random() < probability,
    one: (list) => list[between(0, list.length - 1)] ?? '',
    several: (list, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, list.length)) chosen.add(early(list.length))
      return list.filter((_, index) => chosen.has(index))
    }
  }
}

function pickByHarmonic(share: number, count: number): number {
  let sum = 0
  for (let rank = 1; rank <= count; rank += 1) sum += 1 / rank
  let left = share * sum
  for (let rank = 1; rank < count; rank += 1) {
    left -= 1 / rank
    if (left < 0) return rank - 1
  }
  return count - 1
}
