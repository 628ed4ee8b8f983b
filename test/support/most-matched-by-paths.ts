/** How many mentees can have a mentor of their own at most: Kuhn's augmenting paths, written for small sizes and nothing else. */
export function countMostMatched(candidates: readonly (readonly number[])[]): number {
  const takenBy = new Map<number, number>()
  const find = (mentee: number, seen: Set<number>): boolean =>
    (candidates[mentee] ?? []).some((mentor) => {
      if (seen.has(mentor)) return false
      seen.add(mentor)
      const holder = takenBy.get(mentor)
      if (holder !== undefined && !find(holder, seen)) return false
      takenBy.set(mentor, mentee)
      return true
    })
  return candidates.filter((_, mentee) => find(mentee, new Set())).length
}
