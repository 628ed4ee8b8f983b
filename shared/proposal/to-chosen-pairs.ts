import type { BuiltInstance } from '#shared/matching/build-instance'

/** A chosen pair by the caller's indices, and its score in millionths. */
export type ChosenPair = { readonly mentee: number; readonly mentor: number; readonly score: number }

/** Translates ascending positions of an instance into the caller's pairs, by mentee, then mentor. */
export function toChosenPairs(
  { instance, menteeAt, mentorAt }: BuiltInstance,
  positions: Int32Array
): readonly ChosenPair[] {
  let row = 0
  const chosen = [...positions].map((position) => {
    while ((instance.rowStart[row + 1] ?? 0) <= position) row += 1
    return {
      mentee: menteeAt[row] ?? -1,
      mentor: mentorAt[instance.pairMentor[position] ?? -1] ?? -1,
      score: instance.pairScore[position] ?? 0
    }
  })
  return chosen.sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor)
}
