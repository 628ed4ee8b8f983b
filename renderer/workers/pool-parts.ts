import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'

/** People of a pool that cross to a worker at once: a few milliseconds of work for the window. */
const partLength = 200

/** Where a worker lays the parts of a pool that come to it. */
export type PoolTray = {
  readonly know: (part: Pool) => void
  /** The whole pool that was told last, once its last part is there: the same object until another is told. */
  readonly takePool: () => Pool
}

export function createPoolTray(): PoolTray {
  let parts: Pool[] = []
  let whole = joinPools(parts)
  return {
    know: (part) => void parts.push(part),
    takePool: () => {
      if (parts.length > 0) whole = joinPools(parts)
      parts = []
      return whole
    }
  }
}

/** Tells one worker pools, each as often as another was told between: an edition changes more often than its people. */
export function createPoolTeller(worker: Parameters<typeof tellPool>[0]): (pool: Pool) => Promise<void> {
  let told: Pool | null = null
  return async (pool) => {
    if (told === pool) return
    told = null
    await tellPool(worker, pool)
    told = pool
  }
}

/** Tells a worker a pool part by part: as one message it would hold the window up. */
export async function tellPool(
  worker: { readonly know: (part: Pool) => Promise<void> },
  pool: Pool
): Promise<void> {
  for (const part of splitPool(pool)) await worker.know(part)
}

/** A pool as several, at least one, that together have its people, in their order. */
export function splitPool(pool: Pool): readonly Pool[] {
  const longest = Math.max(pool.mentors.length, pool.mentees.length)
  return Array.from({ length: Math.max(1, Math.ceil(longest / partLength)) }, (_, at) => {
    const [from, to] = [at * partLength, (at + 1) * partLength]
    const mentors = pool.mentors.slice(from, to)
    const mentees = pool.mentees.slice(from, to)
    const told = (role: Role, people: readonly { readonly id: string }[]) =>
      new Map(
        people.flatMap(({ id }) => {
          const answers = pool.confidential[role].get(id)
          return answers === undefined ? [] : [[id, answers] as const]
        })
      )
    return {
      mentors,
      mentees,
      confidential: { mentor: told('mentor', mentors), mentee: told('mentee', mentees) }
    }
  })
}

function joinPools(parts: readonly Pool[]): Pool {
  const told = (role: Role) => new Map(parts.flatMap(({ confidential }) => [...confidential[role]]))
  return {
    mentors: parts.flatMap(({ mentors }) => mentors),
    mentees: parts.flatMap(({ mentees }) => mentees),
    confidential: { mentor: told('mentor'), mentee: told('mentee') }
  }
}
