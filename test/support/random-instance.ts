import type { Candidates, InstanceInput, PairIndices } from '#shared/matching/build-instance'
import type { Instance } from '#shared/matching/instance'
import { createRandom } from '#shared/lib/seeded-random'
import { buildInstance } from '#shared/matching/build-instance'

/** What random instances may hold; every number is an upper end, scores lie between `lowest` and `highest`. */
export type InstanceShape = {
  readonly mentees: number
  readonly mentors: number
  readonly demand: number
  readonly capacity: number
  readonly tiers: number
  readonly lowest: number
  readonly highest: number
  /** The share of pairs that are candidates. */
  readonly density: number
  readonly minimums: boolean
  readonly locks: number
  readonly balance: number
}

export const plainShape: InstanceShape = {
  mentees: 6,
  mentors: 6,
  demand: 1,
  capacity: 1,
  tiers: 1,
  lowest: 0,
  highest: 1_000_000,
  density: 0.8,
  minimums: false,
  locks: 0,
  balance: 0
}

/** Random input of exactly the shape's numbers of mentees and mentors. */
export function createRandomInput(shape: InstanceShape, seed: number): InstanceInput {
  const random = createRandom(seed)
  const below = (count: number): number => Math.floor(random() * count)
  const mentees = Array.from({ length: shape.mentees }, (_, i) => ({
    id: `mentee ${i}`,
    demand: shape.demand === 1 ? 1 : below(shape.demand + 1),
    tier: 1 + below(shape.tiers)
  }))
  const mentors = Array.from({ length: shape.mentors }, (_, j) => {
    const capacity = shape.capacity === 1 ? 1 : below(shape.capacity + 1)
    return { id: `mentor ${j}`, capacity, minimum: shape.minimums ? below(capacity + 1) : 0 }
  })
  const rows: { mentee: number; mentor: number; score: number }[] = []
  for (let mentee = 0; mentee < shape.mentees; mentee += 1) {
    for (let mentor = 0; mentor < shape.mentors; mentor += 1) {
      const score = shape.lowest + below(shape.highest - shape.lowest + 1)
      if (random() < shape.density) rows.push({ mentee, mentor, score })
    }
  }
  const candidates = toCandidates(rows)
  const input = { mentees, mentors, candidates, locks: [], balance: shape.balance, seed: 1 }
  return { ...input, locks: pickLocks(input, shape.locks, below) }
}

export function toCandidates(
  rows: readonly { readonly mentee: number; readonly mentor: number; readonly score: number }[]
): Candidates {
  return {
    mentee: Int32Array.from(rows, ({ mentee }) => mentee),
    mentor: Int32Array.from(rows, ({ mentor }) => mentor),
    score: Float64Array.from(rows, ({ score }) => score),
    count: rows.length
  }
}

/** The instance of an input that is known to be sound. */
export function toInstance(input: InstanceInput): Instance {
  const built = buildInstance(input)
  if (!built.ok) throw new Error(`the test's own input is refused: ${JSON.stringify(built.error)}`)
  return built.value.instance
}

export function createRandomInstance(shape: Partial<InstanceShape>, seed: number): Instance {
  return toInstance(createRandomInput({ ...plainShape, ...shape }, seed))
}

/** Draws up to `count` locks and keeps those that demands and capacities allow. */
function pickLocks(
  input: InstanceInput,
  count: number,
  below: (count: number) => number
): readonly PairIndices[] {
  const { mentees, mentors, candidates } = input
  const demand = mentees.map((mentee) => mentee.demand)
  const capacity = mentors.map((mentor) => mentor.capacity)
  const rows = new Set<number>()
  for (let k = 0; k < count && candidates.count > 0; k += 1) {
    const row = below(candidates.count)
    const mentee = candidates.mentee[row] ?? 0
    const mentor = candidates.mentor[row] ?? 0
    const wanted = demand[mentee] ?? 0
    const free = capacity[mentor] ?? 0
    if (rows.has(row) || wanted === 0 || free === 0) continue
    rows.add(row)
    demand[mentee] = wanted - 1
    capacity[mentor] = free - 1
  }
  return [...rows].map((row) => ({
    mentee: candidates.mentee[row] ?? 0,
    mentor: candidates.mentor[row] ?? 0
  }))
}
