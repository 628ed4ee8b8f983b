import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { listOn, prepareRule, readsOf } from './active-rules'
import { listWeighed, prepareCriterion } from './asked-criteria'
import type { Memory } from './memory'

/** What a scoring needs, in the order of the steps, one criterion or rule after the other: once all are done, making it takes no time. */
export function listPreparations(pool: Pool, setup: Setup, memory: Memory): readonly (() => void)[] {
  const edition = { pool, setup, memory }
  return [
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
