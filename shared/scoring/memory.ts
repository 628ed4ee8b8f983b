import type { Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Reads } from './criteria'

/**
 * What was prepared before, by name: given again as long as everything it reads is the same. So a change of one weight
 * prepares nothing, a change of one answer only what reads that answer. Holds the latest of each name.
 */
export type Memory = {
  readonly recall: <T>(
    name: string,
    from: { readonly pool: Pool; readonly setup: Setup } & Reads,
    make: () => T
  ) => T
}

type Kept = {
  readonly answers: string
  readonly setup: unknown
  readonly settings: string
  readonly made: unknown
}

export function createMemory(): Memory {
  const kept = new Map<string, Kept>()
  const texts = new WeakMap<Pool, Map<string, string>>()
  const textOf = (pool: Pool, answers: Reads['answers']): string => {
    const known = texts.get(pool) ?? new Map<string, string>()
    texts.set(pool, known)
    const name = answers.join()
    const text = known.get(name) ?? answersText(pool, answers)
    known.set(name, text)
    return text
  }
  return {
    recall: <T>(
      name: string,
      { pool, setup, answers, ofSetup }: { readonly pool: Pool; readonly setup: Setup } & Reads,
      make: () => T
    ): T => {
      const found = kept.get(name)
      const read = ofSetup(setup)
      const text = textOf(pool, answers)
      const isSameSetup =
        found !== undefined && (found.setup === read || found.settings === JSON.stringify(read))
      // The name stands for one kind of thing: whoever made it is who asks for it.
      if (isSameSetup && found.answers === text) return found.made as T
      const made = make()
      kept.set(name, { answers: text, setup: read, settings: JSON.stringify(read), made })
      return made
    }
  }
}

/** All that is read of everybody, mentees before mentors, as one text. */
function answersText(pool: Pool, answers: Reads['answers']): string {
  const read = (role: 'mentee' | 'mentor', person: Pool['mentees'][number] | Pool['mentors'][number]) =>
    answers.map((answer) =>
      answer === 'confidential' ? (pool.confidential[role].get(person.id) ?? null) : person[answer]
    )
  return JSON.stringify([
    pool.mentees.map((person) => read('mentee', person)),
    pool.mentors.map((person) => read('mentor', person))
  ])
}
