import { invariant } from '#shared/lib/invariant'
import { createRandom } from '#shared/lib/seeded-random'
import {
  addDemand,
  addPlace,
  allowPair,
  forbidPair,
  lockPair,
  removeDemand,
  removePlace,
  rescorePair,
  unlockPair
} from '#shared/matching/edit-flow'
import { enterMentee, enterMentor, withdrawMentee, withdrawMentor } from '#shared/matching/edit-people'
import { menteeOf } from '#shared/matching/network'
import { openForEdits, type RoomyMender } from '#shared/matching/room'
import { type BenchSize, createBenchEdition, toBenchInstance } from './bench-instance'
import type { Figure } from './figure'
import { timed } from './measure'

/** Milliseconds of all edits of a kind: the middle one, and the slowest but five, one and none in a hundred. */
export type EditTimes = {
  readonly name: string
  readonly count: number
  readonly median: number
  readonly of95: number
  readonly of99: number
  readonly slowest: number
}

type Timed = { readonly kind: string; readonly milliseconds: number }

const room = { mentees: 1, mentors: 1, demand: 3, places: 12, score: 1_000_000 }

type EditFigures = { readonly figures: readonly Figure[]; readonly kinds: readonly EditTimes[] }

/** Both sizes of goal 4. */
export function benchAllEdits(): EditFigures {
  const large = benchEdits({ mentors: 1000, mentees: 3000 }, { edits: 2000, rounds: 5, wanted: 1 })
  const largest = benchEdits({ mentors: 3000, mentees: 10_000 }, { edits: 1000, rounds: 3, wanted: 4 })
  return {
    figures: [...large.figures, ...largest.figures],
    kinds: [...large.kinds, ...largest.kinds]
  }
}

/**
 * Random edits of a solved edition, each mended, against the clock. The same edits are made in each round on an edition
 * solved anew, and the least time of each counts: what the rest of the machine does meanwhile is no edit.
 */
function benchEdits(
  size: BenchSize,
  { edits, rounds, wanted }: { edits: number; rounds: number; wanted: number }
): EditFigures {
  const { instance } = toBenchInstance(createBenchEdition(size, 1))
  const times: Timed[] = []
  for (let round = 0; round < rounds; round += 1) {
    const opened = openForEdits(instance, 'most-matched', room)
    invariant(opened.ok, 'a generated edition leaves room for edits')
    for (const [at, one] of timeEdits(opened.value, edits).entries()) {
      const { milliseconds } = times[at] ?? one
      times[at] = { ...one, milliseconds: Math.min(milliseconds, one.milliseconds) }
    }
  }
  const name = `${size.mentors} × ${size.mentees}`
  const all = summarise(name, times)
  const kinds = [...new Set(times.map(({ kind }) => kind))].sort()
  return {
    figures: [
      { name: `an edit, ${name}, median`, ours: all.median, anchor: '0.1 ms', theirs: 0.1 },
      { name: `an edit, ${name}, 99 of 100`, ours: all.of99, anchor: `${wanted} ms`, theirs: wanted }
    ],
    kinds: [
      ...kinds.map((kind) =>
        summarise(
          `${name}, ${kind}`,
          times.filter((one) => one.kind === kind)
        )
      ),
      { ...all, name: `${name}, all` }
    ]
  }
}

function summarise(name: string, times: readonly Timed[]): EditTimes {
  const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { name, count: sorted.length, median: at(0.5), of95: at(0.95), of99: at(0.99), slowest: at(1) }
}

/** Makes so many edits that change something, and times each. */
function timeEdits(mender: RoomyMender, edits: number): readonly Timed[] {
  const random = createRandom(7)
  const below = (count: number) => Math.floor(random() * count)
  const found: Timed[] = []
  while (found.length < edits) {
    const [kind, perform] = drawEdit(mender, below)
    const { milliseconds, value } = timed(perform)
    if (value !== false) found.push({ kind, milliseconds })
  }
  return found
}

/** Any pair, or one that is chosen; of the pairs that edits locked or forbade, which are few, one as often as of all others. */
function drawPosition({ network }: RoomyMender, below: (count: number) => number): number {
  const { use, mentees } = network
  const kind = below(4)
  if (kind === 0) return below(use.length)
  if (kind === 1) return mentees.pairs[below(mentees.count)]?.[0] ?? 0
  const wanted = kind === 2 ? 2 : 3
  const from = below(use.length)
  return Math.max(0, use.indexOf(wanted, from), use.indexOf(wanted))
}

type Edit = readonly [string, () => unknown]

/** Somebody who withdraws enters again as another: there is always one spare row on either side. */
function drawEdit(mender: RoomyMender, below: (count: number) => number): Edit {
  const { instance, mentees, mentors } = mender.network
  const position = drawPosition(mender, below)
  const mentor = instance.pairMentor[position] ?? 0
  const mentee = menteeOf(instance, position)
  const pair = { position, mentee, mentor }
  const lateMentee = mentees.room.indexOf(0)
  const lateMentor = mentors.room.indexOf(0)
  const drawScores = (others: number) =>
    Float64Array.from({ length: others }, () => (below(3) > 0 ? below(1_000_001) : NaN))
  const edits: readonly (() => Edit)[] = [
    () => ['lock', () => lockPair(mender, pair)],
    () => ['unlock', () => unlockPair(mender, pair)],
    () => ['forbid', () => forbidPair(mender, pair)],
    () => ['allow', () => allowPair(mender, pair)],
    () => ['another score', () => rescorePair(mender, pair, below(1_000_001))],
    () => ['a place less', () => removePlace(mender, mentor)],
    () => ['a place more', () => addPlace(mender, mentor)],
    () => ['a mentor less wanted', () => removeDemand(mender, mentee)],
    () => ['a mentor more wanted', () => addDemand(mender, mentee)],
    () => ['a mentee goes', () => withdrawMentee(mender, mentee)],
    () => ['a mentor goes', () => withdrawMentor(mender, mentor)],
    () => {
      const late = { scores: drawScores(mentors.count), demand: 1, tier: 1 }
      return ['a mentee comes', () => lateMentee >= 0 && enterMentee(mender, lateMentee, late)]
    },
    () => {
      const late = { scores: drawScores(mentees.count), places: 2 }
      return ['a mentor comes', () => lateMentor >= 0 && enterMentor(mender, lateMentor, late)]
    }
  ]
  return edits[below(edits.length)]?.() ?? ['nothing', () => false]
}
