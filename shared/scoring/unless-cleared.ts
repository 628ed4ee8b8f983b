import type { CreateRule } from './rule'
import { unlessAmong } from './unless-among'

/** A rule that only supposes a conflict: it holds unless a person has said that there is none. */
export function unlessCleared(create: CreateRule): CreateRule {
  return (pool, setup) =>
    unlessAmong(
      create(pool, setup),
      pool,
      setup.conflicts.filter(({ verdict }) => verdict === 'none')
    )
}
