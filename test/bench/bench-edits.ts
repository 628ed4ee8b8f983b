import { createRandom } from '#shared/lib/seeded-random'
import {
  addPlace,
  allowPair,
  forbidPair,
  lockPair,
  removePlace,
  unlockPair
} from '#shared/matching/edit-flow'
import { findFlow } from '#shared/matching/find-flow'
import { menteeOf } from '#shared/matching/network'
import { mostMatched } from '#shared/matching/objective'
import { createMender } from '#shared/matching/settle'
import { type BenchSize, createBenchEdition, toBenchInstance } from './bench-instance'
import type { Figure } from './figure'
import { timed } from './measure'

const edits = 600

/** Random edits of a solved edition, each mended: the middle one and the slowest but one in a hundred, against the clock. */
export function benchEdits(size: BenchSize): readonly Figure[] {
  const { instance } = toBenchInstance(createBenchEdition(size, 1))
  const mender = createMender(findFlow(instance, mostMatched(instance)))
  const random = createRandom(7)
  const kinds = [lockPair, unlockPair, forbidPair, allowPair] as const
  const times = Array.from({ length: edits }, () => {
    const position = Math.floor(random() * instance.pairMentor.length)
    const mentor = instance.pairMentor[position] ?? 0
    const pair = { position, mentee: menteeOf(instance, position), mentor }
    const kind = Math.floor(random() * 6)
    return timed(() =>
      kind < 4 ? kinds[kind]?.(mender, pair) : (kind === 4 ? addPlace : removePlace)(mender, mentor)
    ).milliseconds
  }).sort((a, b) => a - b)
  const name = `${size.mentors} × ${size.mentees}`
  return [
    { name: `an edit, ${name}, median`, ours: times[edits / 2] ?? NaN, anchor: '0.1 ms', theirs: 0.1 },
    {
      name: `an edit, ${name}, 99 of 100`,
      ours: times[Math.floor(edits * 0.99)] ?? NaN,
      anchor: '1 ms',
      theirs: 1
    }
  ]
}
