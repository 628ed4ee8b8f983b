import { defaultSetup, type Setup } from '#shared/domain/setup'
import { createRandom } from '#shared/lib/seeded-random'
import { invariant } from '#shared/lib/invariant'
import { type BuiltInstance, buildInstance } from '#shared/matching/build-instance'
import { createScoring } from '#shared/scoring/create-scoring'
import { noRule } from '#shared/scoring/score-row'
import { allocateOwn, createTableMaker } from '#shared/scoring/score-table'
import { createMentee, createMentor, createPool } from '../support/create-participant'

/** Sizes of a generated edition. */
export type BenchSize = { readonly mentors: number; readonly mentees: number }

/** A dense edition: millionths per pair, mentee by mentee, −1 where forbidden; capacities 1 to 4. */
export type BenchEdition = BenchSize & {
  readonly scores: Float64Array<ArrayBuffer>
  readonly capacities: Int32Array
}

const areaCount = 30
const areasEach = 3

/**
 * A seeded edition like a conference's: areas by Zipf's law, scores from areas in common and some noise, about 30 % of
 * the pairs forbidden.
 */
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

export type Family = 'product-like' | 'Machol–Wien' | 'tied'

/**
 * Scores on which many methods collapse, with the capacities of a usual edition: every fifth pair or so forbidden, but
 * for Machol–Wien.
 */
export function createHardEdition(size: BenchSize, family: Family): BenchEdition {
  const edition = createBenchEdition(size, 1)
  const random = createRandom(99)
  const worth = Array.from({ length: size.mentors }, random)
  const need = Array.from({ length: size.mentees }, random)
  const shares: Readonly<Record<Family, (mentee: number, mentor: number) => number>> = {
    'product-like': (mentee, mentor) => (worth[mentor] ?? 0) * (need[mentee] ?? 0),
    'Machol–Wien': (mentee, mentor) => 1 - ((mentee + 1) * (mentor + 1)) / (size.mentees * size.mentors),
    tied: () => Math.floor(random() * 20) / 20
  }
  const scores = edition.scores.map((_, pair) => {
    if (family !== 'Machol–Wien' && random() < 0.2) return -1
    const share = shares[family](Math.floor(pair / size.mentors), pair % size.mentors)
    return Math.round(share * 1_000_000)
  })
  return { ...edition, scores }
}

const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4']

/**
 * An edition with two strict rules over own questions, one place each, as in a civil service's programme: the mentor works
 * in another of `departments` and is one or two grades ahead. Many have few candidates, so not everybody can be matched.
 */
export function createGradedEdition({ mentors, mentees }: BenchSize, departments: number): BenchEdition {
  const random = createRandom(3)
  const draw = (index: number) => ({
    id: `${index}`,
    custom: [
      { heading: 'Grade', column: 'F', text: grades[Math.floor(random() * grades.length)] ?? '' },
      { heading: 'Department', column: 'G', text: `${Math.floor(random() * departments)}` }
    ]
  })
  const pool = createPool({
    mentors: Array.from({ length: mentors }, (_, index) => createMentor(draw(index))),
    mentees: Array.from({ length: mentees }, (_, index) => createMentee(draw(index)))
  })
  const { rule } = createTableMaker(allocateOwn)(pool, createScoring(pool, gradedSetup))
  const scores = Float64Array.from(rule, (blocked) =>
    blocked === noRule ? Math.round(random() * 1_000_000) : -1
  )
  return { mentors, mentees, scores, capacities: new Int32Array(mentors).fill(1) }
}

const gradedSetup: Setup = {
  ...defaultSetup,
  rules: { ...defaultSetup.rules, samePerson: { kind: 'off' } },
  questionRules: [
    { key: 'department', mentee: 'Department', mentor: 'Department', asks: { kind: 'different' } as const },
    {
      key: 'grade',
      mentee: 'Grade',
      mentor: 'Grade',
      asks: { kind: 'steps', order: grades, fewest: 1, most: 2 } as const
    }
  ].map((rule) => ({ rule: { ...rule, forbidsUnknown: false }, state: { kind: 'hard' } }))
}

/** The same edition as the engine takes it. */
export function toBenchInstance({ mentors, mentees, scores, capacities }: BenchEdition): BuiltInstance {
  const mentee = new Int32Array(scores.length)
  const mentor = new Int32Array(scores.length)
  const score = new Float64Array(scores.length)
  let count = 0
  for (let pair = 0; pair < scores.length; pair += 1) {
    const value = scores[pair] ?? -1
    if (value < 0) continue
    mentee[count] = Math.floor(pair / mentors)
    mentor[count] = pair % mentors
    score[count] = value
    count += 1
  }
  const built = buildInstance({
    mentees: Array.from({ length: mentees }, (_, index) => ({ id: `e${index}`, demand: 1, tier: 1 })),
    mentors: Array.from(capacities, (capacity, index) => ({ id: `m${index}`, capacity, minimum: 0 })),
    candidates: { mentee, mentor, score, count },
    locks: [],
    balance: 0,
    seed: 1
  })
  invariant(built.ok, 'a generated edition is sound')
  return built.value
}
