import type { Pool } from '#shared/domain/participant'
import type { Role } from '#shared/domain/registration'

/** People of a pool that cross to a worker at once: a few milliseconds of work for the window. */
const partLength = 200

/** Where a worker lays the parts of a pool that come to it. */
export type PoolTray = {
  readonly know: (part: Pool) => void
  /** The whole pool, once its last part is there; the tray is empty then. */
  readonly takePool: () => Pool
}

export function createPoolTray(): PoolTray {
  let parts: Pool[] = []
  return {
    know: (part) => void parts.push(part),
    takePool: () => {
      const pool = joinPools(parts)
      parts = []
      return pool
    }
  }
}

/** Tells a worker a pool part by part: as one message it would hold the window up. */
export async function tellPool(
  worker: { readonly know: (part: Pool) => Promise<void> },
  pool: Pool
): Promise<void> {
  for (const part of splitPool(pool)) await worker.know(part)
}

/** A pool as several that together have its people, in their order. */
export function splitPool(pool: Pool): readonly Pool[] {
  const longest = Math.max(pool.mentors.length, pool.mentees.length)
  return Array.from({ length: Math.ceil(longest / partLength) }, (_, at) => {
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
