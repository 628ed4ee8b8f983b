import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { checkFeasibility } from '#shared/matching/check-feasibility'
import { createRegretTable, listRegrets } from '#shared/matching/regret'
import { type BenchSize, createBenchEdition, toBenchInstance } from './bench-instance'
import type { Figure } from './figure'
import { median, timed } from './measure'

const sizes: readonly (BenchSize & { readonly rounds: number; readonly within: number })[] = [
  { mentors: 300, mentees: 500, rounds: 9, within: 50 },
  { mentors: 1000, mentees: 3000, rounds: 3, within: 1000 }
]

/**
 * The regrets of all candidates against the textbook's way to the distances between mentors alone (Floyd, Warshall), and
 * against the clock.
 */
export function benchRegret(): readonly Figure[] {
  return sizes.flatMap(({ mentors, mentees, rounds, within }) => {
    const { instance } = toBenchInstance(createBenchEdition({ mentors, mentees }, 1))
    const solved = assignMentors(instance, 'most-matched')
    invariant(solved.ok && solved.value.certificate.kind === 'most-matched', 'the edition can be solved')
    const { pairs, certificate } = solved.value
    const chosen = checkFeasibility(instance, pairs)
    invariant(chosen.ok, 'the solution is feasible')
    const proved = { chosen: chosen.value, prices: certificate.prices }
    const ours = Array.from({ length: rounds }, () =>
      timed(() => {
        const table = createRegretTable(instance, 'most-matched', proved)
        for (let mentee = 0; mentee < mentees; mentee += 1) listRegrets(table, mentee)
      })
    )
    const theirs = Array.from({ length: 2 }, () => timed(() => allPaths(mentors)))
    const spent = median(ours.map(({ milliseconds }) => milliseconds))
    const name = `regret of all candidates, ${mentors} × ${mentees}`
    const textbook = median(theirs.map(({ milliseconds }) => milliseconds))
    return [
      { name, ours: spent, anchor: 'all paths by Floyd', theirs: textbook },
      { name, ours: spent, anchor: `${within} ms`, theirs: within }
    ]
  })
}

/** All shortest paths of a dense graph; its lengths do not matter for the time. */
function allPaths(count: number): Float64Array {
  const length = Float64Array.from({ length: count * count }, (_, at) => 1 + ((at * 7919) % 10_007))
  for (let via = 0; via < count; via += 1) {
    for (let from = 0; from < count; from += 1) {
      const first = length[from * count + via] ?? 0
      for (let to = 0; to < count; to += 1) {
        const whole = first + (length[via * count + to] ?? 0)
        if (whole < (length[from * count + to] ?? 0)) length[from * count + to] = whole
      }
    }
  }
  return length
}
