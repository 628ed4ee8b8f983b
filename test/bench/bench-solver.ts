import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { checkSolution } from '#shared/matching/check-solution'
import { type BenchEdition, type BenchSize, createBenchEdition, toBenchInstance } from './bench-instance'
import type { Figure } from './figure'
import { solveWithHighs } from './highs-anchor'
import { median, timed } from './measure'
import { hasScipy, type Round, startScipy } from './scipy-anchor'

const sizes: readonly (BenchSize & { readonly rounds: number })[] = [
  { mentors: 100, mentees: 150, rounds: 15 },
  { mentors: 300, mentees: 500, rounds: 7 },
  { mentors: 1000, mentees: 3000, rounds: 3 }
]

/** Our solver against scipy where it is, else against highs on the smallest size; rounds interleaved, results compared, certificates checked. */
export async function benchSolver(): Promise<readonly Figure[]> {
  const withScipy = hasScipy()
  if (!withScipy) console.log('No python3 with scipy here: the solver is compared with highs alone.')
  const figures: Figure[] = []
  for (const size of sizes) {
    const edition = createBenchEdition(size, 1)
    if (withScipy) figures.push(await againstScipy(edition, size.rounds))
    if (size.mentees <= 150) figures.push(await againstHighs(edition))
  }
  return figures
}

async function againstScipy(edition: BenchEdition, rounds: number): Promise<Figure> {
  const scipy = startScipy(edition, rounds)
  const solveOurs = createOurs(edition)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const mine = solveOurs()
    const other = await scipy.next()
    invariant(
      other.matched === mine.matched && other.total === mine.total,
      `scipy finds the same on ${nameOf(edition)}`
    )
    ours.push(mine.milliseconds)
    theirs.push(other.milliseconds)
  }
  scipy.close()
  return { name: nameOf(edition), ours: median(ours), anchor: 'scipy', theirs: median(theirs) }
}

async function againstHighs(edition: BenchEdition): Promise<Figure> {
  const mine = createOurs(edition)()
  const other = await solveWithHighs(edition)
  invariant(
    other.matched === mine.matched && other.total === mine.total,
    `highs finds the same on ${nameOf(edition)}`
  )
  return { name: nameOf(edition), ours: mine.milliseconds, anchor: 'highs', theirs: other.milliseconds }
}

function createOurs(edition: BenchEdition): () => Round {
  const { instance } = toBenchInstance(edition)
  return () => {
    const { milliseconds, value } = timed(() => assignMentors(instance, 'most-matched'))
    invariant(
      value.ok && checkSolution(instance, 'most-matched', value.value).ok,
      `${nameOf(edition)} is certified`
    )
    return { milliseconds, matched: value.value.matched, total: value.value.total }
  }
}

function nameOf({ mentors, mentees }: BenchSize): string {
  return `most-matched, ${mentors} × ${mentees}`
}
