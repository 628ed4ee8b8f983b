import type { Policy } from '#shared/lib/policy'
import { invariant } from '#shared/lib/invariant'
import { assignMentors } from '#shared/matching/assign-mentors'
import { checkSolution } from '#shared/matching/check-solution'
import type { Anchor, Round } from './anchor-process'
import {
  type BenchEdition,
  type BenchSize,
  createBenchEdition,
  createGradedEdition,
  createHardEdition,
  toBenchInstance
} from './bench-instance'
import type { Figure } from './figure'
import { solveWithHighs } from './highs-anchor'
import { compileLemon } from './lemon-anchor'
import { median, timed } from './measure'
import { startMunkres } from './munkres-anchor'
import { hasScipy, startScipy } from './scipy-anchor'

const sizes: readonly (BenchSize & { readonly rounds: number })[] = [
  { mentors: 100, mentees: 150, rounds: 301 },
  { mentors: 300, mentees: 500, rounds: 101 },
  { mentors: 1000, mentees: 3000, rounds: 15 },
  { mentors: 3000, mentees: 10_000, rounds: 3 }
]

const hardSizes: readonly (BenchSize & { readonly rounds: number })[] = [
  { mentors: 300, mentees: 500, rounds: 15 },
  { mentors: 1000, mentees: 3000, rounds: 1 }
]

const families = ['product-like', 'Machol–Wien', 'tied'] as const

/**
 * Our solver against scipy and LEMON where they are, against the best npm package, and against highs on the smallest
 * size; rounds interleaved, results compared, certificates checked.
 */
export async function benchSolver(): Promise<readonly Figure[]> {
  const contenders = listContenders()
  const figures: Figure[] = []
  const small = createBenchEdition({ mentors: 100, mentees: 150 }, 1)
  figures.push(...(await against(contenders, small, { name: `${nameOf(small)}, first call`, rounds: 1 })))
  for (const { rounds, ...size } of sizes) {
    const edition = createBenchEdition(size, 1)
    figures.push(...(await against(contenders, edition, { name: nameOf(edition), rounds })))
    if (size.mentees <= 150) figures.push(await againstHighs(edition))
  }
  for (const { rounds, ...size } of hardSizes) {
    for (const family of families) {
      const edition = createHardEdition(size, family)
      const name = `${family} scores, ${sizeOf(edition)}`
      figures.push(...(await against(contenders, edition, { name, rounds })))
    }
  }
  return [...figures, await benchGraded(), ...benchPolicies()]
}

/** Two strict rules, as in a civil service's programme: as many matched as highs proves can be. */
async function benchGraded(): Promise<Figure> {
  const edition = createGradedEdition({ mentors: 500, mentees: 500 }, 20)
  const { matched } = createOurs(edition)('most-matched')
  return againstHighs(edition, `two strict rules, ${sizeOf(edition)}, ${matched} matched`)
}

/** Who else solves an edition, in rounds; `largest` is the most pairs that it is given. */
type Contender = {
  readonly name: string
  readonly start: (edition: BenchEdition, rounds: number) => Promise<Anchor>
  readonly largest: number
  readonly isForHard: boolean
}

function listContenders(): readonly Contender[] {
  const lemon = compileLemon()
  const withScipy = hasScipy()
  if (!withScipy) console.log('No python3 with scipy here: compared with munkres and highs instead.')
  if (lemon === null)
    console.log('No g++ with the headers of LEMON here: compared with munkres and highs instead.')
  const munkres = { name: 'munkres', start: startMunkres, largest: 3_000_000, isForHard: false }
  return [
    ...(withScipy ? [{ name: 'scipy', start: startScipy, largest: Infinity, isForHard: true }] : []),
    ...(lemon === null ? [] : [{ name: 'LEMON', start: lemon, largest: 3_000_000, isForHard: true }]),
    munkres
  ]
}

/** The policies about the worst off against a plain solve, and against the clock. */
function benchPolicies(): readonly Figure[] {
  const large = { mentors: 1000, mentees: 3000 }
  const solve = createOurs(createBenchEdition(large, 1))
  const rounds = Array.from({ length: policyRounds }, () => ({
    plain: solve('most-matched').milliseconds,
    worstOffFirst: solve('worst-off-first').milliseconds
  }))
  return [
    {
      name: `worst-off-first, ${sizeOf(large)}`,
      ours: median(rounds.map(({ worstOffFirst }) => worstOffFirst)),
      anchor: 'most-matched',
      theirs: median(rounds.map(({ plain }) => plain))
    },
    {
      name: `leximin, ${sizeOf(large)}`,
      ours: solve('leximin').milliseconds,
      anchor: '10 s',
      theirs: 10_000
    },
    benchLeximin({ mentors: 300, mentees: 500 }),
    {
      name: `leximin, product-like scores, ${sizeOf(large)}`,
      ours: createOurs(createHardEdition(large, 'product-like'))('leximin').milliseconds,
      anchor: '10 s',
      theirs: 10_000
    }
  ]
}

const policyRounds = 9

function benchLeximin(size: BenchSize): Figure {
  const solve = createOurs(createBenchEdition(size, 1))
  return {
    name: `leximin, ${sizeOf(size)}`,
    ours: solve('leximin').milliseconds,
    anchor: '1 s',
    theirs: 1000
  }
}

/** An edition that the engine has not seen, as after each change of a weight; and the same one again, as for another policy. */
async function against(
  contenders: readonly Contender[],
  edition: BenchEdition,
  { name, rounds }: { readonly name: string; readonly rounds: number }
): Promise<readonly Figure[]> {
  const isHard = !name.startsWith('most-matched')
  const pairs = edition.mentors * edition.mentees
  const able = contenders.filter(({ largest, isForHard }) => pairs <= largest && (isForHard || !isHard))
  const anchors = await Promise.all(able.map(({ start }) => start(edition, rounds)))
  const solveOurs = createOurs(edition)
  const ours: number[] = []
  const again: number[] = []
  const theirs = able.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    const mine = solveOurs('most-matched', { isNew: true })
    again.push(solveOurs('most-matched').milliseconds)
    ours.push(mine.milliseconds)
    for (const [k, anchor] of anchors.entries()) {
      const other = await anchor.next()
      const isSame = other.matched === mine.matched && other.total === mine.total
      invariant(isSame, `${able[k]?.name ?? ''} finds the same on ${name}`)
      theirs[k]?.push(other.milliseconds)
    }
  }
  for (const anchor of anchors) anchor.close()
  return able.flatMap(({ name: anchor }, k) => {
    const figure = { name, ours: median(ours), anchor, theirs: median(theirs[k] ?? []) }
    const isShownAgain = k === 0 && rounds > 1 && !isHard
    return isShownAgain ? [figure, { ...figure, name: `${name}, again`, ours: median(again) }] : [figure]
  })
}

async function againstHighs(edition: BenchEdition, name = nameOf(edition)): Promise<Figure> {
  const mine = createOurs(edition)('most-matched')
  const other = await solveWithHighs(edition)
  invariant(other.matched === mine.matched && other.total === mine.total, `highs finds the same on ${name}`)
  return { name, ours: mine.milliseconds, anchor: 'highs', theirs: other.milliseconds }
}

type Solve = (policy: Policy, edition?: { readonly isNew: boolean }) => Round

/** Solves an edition; if it is to be new, by scores that the engine has not seen, which keeps nothing of before. */
function createOurs(edition: BenchEdition): Solve {
  const { instance } = toBenchInstance(edition)
  let current = instance
  return (policy, { isNew } = { isNew: false }) => {
    if (isNew) current = { ...instance, pairScore: instance.pairScore.slice() }
    const { milliseconds, value } = timed(() => assignMentors(current, policy))
    invariant(
      value.ok && checkSolution(current, policy, value.value).ok,
      `${policy} on ${sizeOf(edition)} is certified`
    )
    return { milliseconds, matched: value.value.matched, total: value.value.total }
  }
}

function nameOf(size: BenchSize): string {
  return `most-matched, ${sizeOf(size)}`
}

function sizeOf({ mentors, mentees }: BenchSize): string {
  return `${mentors} × ${mentees}`
}
