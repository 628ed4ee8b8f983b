import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { listOn, prepareRule, readsOf } from './active-rules'
import { listWeighed, prepareCriterion } from './asked-criteria'
import { keysOfPerson } from './find-people'
import type { Memory } from './memory'

/** So many people's names are folded at once. */
const namesAtOnce = 500

/** What a scoring needs, step by step, names first, then one criterion or rule after the other: once all are done, making it takes no time. */
export function listPreparations(pool: Pool, setup: Setup, memory: Memory): readonly (() => void)[] {
  const edition = { pool, setup, memory }
  return [
    ...[...inLots(pool.mentees), ...inLots(pool.mentors)].map((lot) => () => lot.forEach(keysOfPerson)),
    ...listWeighed(setup).flatMap((weighed) => [
      () => memory.read(pool, weighed.reads.answers),
      () => void prepareCriterion(weighed, edition)
    ]),
    ...listOn(setup).flatMap(({ name }) => [
      () => memory.read(pool, readsOf(name, setup).answers),
      () => void prepareRule(name, edition)
    ])
  ]
}

function inLots<Person>(people: readonly Person[]): readonly (readonly Person[])[] {
  return Array.from({ length: Math.ceil(people.length / namesAtOnce) }, (_none, at) =>
    people.slice(at * namesAtOnce, (at + 1) * namesAtOnce)
  )
}
