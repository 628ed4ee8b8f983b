/**
 * What the engine is asked: numbers and indices only.
 *
 * Candidate pairs stand mentee by mentee (compressed sparse rows): those of mentee `i` are the positions
 * `rowStart[i]` up to, not including, `rowStart[i + 1]` of `pairMentor` (mentor indices, ascending in a row)
 * and `pairScore` (integer millionths). A pair that is not listed may not be matched.
 *
 * `demand` ≥ 0 mentors wanted and `tier` ≥ 1 (1 is served first) per mentee; `capacity` ≥ `minimum` ≥ 0 places
 * per mentor; `locked` holds positions of pairs that must be chosen; `balance` ≥ 0 millionths is the cost
 * k × balance of a mentor's (k + 1)-th mentee. `largestScore` is the largest |score|, or more.
 *
 * The order of mentees and mentors decides between equally good assignments: see `canonical-order.ts`.
 */
export type Instance = {
  readonly menteeCount: number
  readonly mentorCount: number
  readonly rowStart: Int32Array
  readonly pairMentor: Int32Array
  readonly pairScore: Float64Array
  readonly demand: Int32Array
  readonly tier: Int32Array
  readonly capacity: Int32Array
  readonly minimum: Int32Array
  readonly locked: Int32Array
  readonly balance: number
  readonly largestScore: number
}
