import type { Mentee, Mentor } from '#shared/domain/participant'
import { emailKey } from '../readers/read-email'
import { identify } from '../to-pool'

/** Finds people of one side as reports name them, or by an address that is theirs alone; their index, or null. */
export function createPersonFinder(people: readonly (Mentor | Mentee)[]): (text: string) => number | null {
  const found = new Map<string, number>()
  identify(people).forEach(({ id }, index) => {
    found.set(id, index)
    found.set(emailKey(id), index)
  })
  return (text) => found.get(text) ?? found.get(emailKey(text)) ?? null
}
