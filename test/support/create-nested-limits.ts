import { createRandom } from '#shared/lib/seeded-random'
import type { Instance } from '#shared/matching/instance'
import type { Limit } from '#shared/matching/limit'
import { menteeOf } from '#shared/matching/network'

/**
 * Limits on groups of mentees that are nested or apart, with each mentor and in all: mentees fall into groups, these
 * into halves. Some count nobody, some leave nothing but what is locked.
 */
export function createNestedLimits(instance: Instance, seed: number): readonly Limit[] {
  const random = createRandom(2000 + seed)
  const groupOf = Array.from({ length: instance.menteeCount }, () => Math.floor(random() * 4))
  const kinds = [
    (group: number, wanted: number) => group === wanted,
    (group: number, wanted: number) => wanted < 2 && group % 2 === wanted
  ]
  const mentors = [null, ...Array.from({ length: instance.mentorCount }, (_, j) => j)]
  return kinds.flatMap((isIn) =>
    mentors.flatMap((mentor) =>
      [0, 1, 2, 3].flatMap((wanted) => {
        if (random() < 0.4) return []
        const pairs = Int32Array.from(instance.pairMentor.keys()).filter(
          (a) =>
            isIn(groupOf[menteeOf(instance, a)] ?? 0, wanted) &&
            (mentor === null || instance.pairMentor[a] === mentor)
        )
        const locked = instance.locked.filter((a) => pairs.includes(a)).length
        return [{ pairs, most: locked + Math.floor(random() * 3) }]
      })
    )
  )
}
