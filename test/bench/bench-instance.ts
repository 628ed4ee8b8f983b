import { createRandom } from '#shared/lib/seeded-random'
import { invariant } from '#shared/lib/invariant'
import { type BuiltInstance, buildInstance } from '#shared/matching/build-instance'

/** Sizes of a generated edition. */
export type BenchSize = { readonly mentors: number; readonly mentees: number }

/** A dense edition: millionths per pair, mentee by mentee, −1 where forbidden; capacities 1 to 4. */
export type BenchEdition = BenchSize & {
  readonly scores: Float64Array<ArrayBuffer>
  readonly capacities: Int32Array
}

const areaCount = 30
const areasEach = 3

/** A seeded edition like a conference's: areas by Zipf's law, scores from areas in common and some noise, about 30 % of the pairs forbidden. */
export function createBenchEdition({ mentors, mentees }: BenchSize, seed: number): BenchEdition {
  const random = createRandom(seed)
  const drawAreas = (): ReadonlySet<number> =>
    new Set(Array.from({ length: areasEach }, () => Math.floor(areaCount ** random()) - 1))
  const mentorAreas = Array.from({ length: mentors }, drawAreas)
  const menteeAreas = Array.from({ length: mentees }, drawAreas)
  const scores = new Float64Array(mentors * mentees)
  for (const [mentee, wanted] of menteeAreas.entries()) {
    for (const [mentor, offered] of mentorAreas.entries()) {
      const common = [...wanted].filter((area) => offered.has(area)).length / wanted.size
      const score = Math.round((0.7 * common + 0.3 * random()) * 1_000_000)
      scores[mentee * mentors + mentor] = random() < 0.3 ? -1 : score
    }
  }
  const capacities = Int32Array.from({ length: mentors }, () => 1 + Math.floor(random() ** 2 * 4))
  return { mentors, mentees, scores, capacities }
}

/** The same edition as the engine takes it. */
export function toBenchInstance({ mentors, mentees, scores, capacities }: BenchEdition): BuiltInstance {
  const allowed = Array.from(scores.keys()).filter((pair) => (scores[pair] ?? -1) >= 0)
  const built = buildInstance({
    mentees: Array.from({ length: mentees }, (_, index) => ({ id: `e${index}`, demand: 1, tier: 1 })),
    mentors: Array.from(capacities, (capacity, index) => ({ id: `m${index}`, capacity, minimum: 0 })),
    candidates: {
      mentee: Int32Array.from(allowed, (pair) => Math.floor(pair / mentors)),
      mentor: Int32Array.from(allowed, (pair) => pair % mentors),
      score: Float64Array.from(allowed, (pair) => scores[pair] ?? 0),
      count: allowed.length
    },
    locks: [],
    balance: 0,
    seed: 1
  })
  invariant(built.ok, 'a generated edition is sound')
  return built.value
}
