import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import { listOn, prepareRule } from './active-rules'
import { listWeighed, prepareCriterion } from './asked-criteria'
import type { Memory } from './memory'

/** What a scoring needs, one criterion or rule at a time: once all are done, making the scoring takes no time. */
export function listPreparations(pool: Pool, setup: Setup, memory: Memory): readonly (() => void)[] {
  const edition = { pool, setup, memory }
  return [
    ...listWeighed(setup).map((weighed) => () => void prepareCriterion(weighed, edition)),
    ...listOn(setup).map(
      ({ name }) =>
        () =>
          void prepareRule(name, edition)
    )
  ]
}
