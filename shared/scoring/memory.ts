import type { Participant, Pool } from '#shared/domain/participant'
import type { Setup } from '#shared/domain/setup'
import type { Reads } from './criteria'

/** Everything that is read of each person, as one text: who has the same text is the same. */
export type PoolTexts = { readonly mentees: readonly string[]; readonly mentors: readonly string[] }

/** What was made of other people under the same settings, to take over what still holds. */
export type Before<T> = { readonly made: T; readonly texts: PoolTexts }

/**
 * What was prepared before, by name: given again as long as everything it reads is the same. So a change of one weight
 * prepares nothing, a change of one answer only what reads that answer. Holds the latest of each name.
 */
export type Memory = {
  /** Reads people beforehand, once: a part of the work of recalling. */
  readonly read: (pool: Pool, answers: Reads['answers']) => void
  readonly recall: <T>(
    name: string,
    from: { readonly pool: Pool; readonly setup: Setup } & Reads,
    make: (texts: PoolTexts, before: Before<T> | null) => T
  ) => T
}

type Kept = {
  readonly texts: PoolTexts
  readonly setup: unknown
  readonly settings: string
  readonly made: unknown
}

export function createMemory(): Memory {
  const kept = new Map<string, Kept>()
  const textsOf = createPoolReader()
  return {
    read: (pool, answers) => void textsOf(pool, answers),
    recall: <T>(
      name: string,
      { pool, setup, answers, ofSetup }: { readonly pool: Pool; readonly setup: Setup } & Reads,
      make: (texts: PoolTexts, before: Before<T> | null) => T
    ): T => {
      const found = kept.get(name)
      const read = ofSetup(setup)
      const texts = textsOf(pool, answers)
      const isSameSetup =
        found !== undefined && (found.setup === read || found.settings === JSON.stringify(read))
      // The name stands for one kind of thing: whoever made it is who asks for it.
      const before = isSameSetup ? { made: found.made as T, texts: found.texts } : null
      if (before !== null && isSamePeople(before.texts, texts)) return before.made
      const made = make(texts, before)
      kept.set(name, { texts, setup: read, settings: JSON.stringify(read), made })
      return made
    }
  }
}

/** Reads people once as long as they are the same objects. */
function createPoolReader(): (pool: Pool, answers: Reads['answers']) => PoolTexts {
  const pools = new WeakMap<Pool, Map<string, PoolTexts>>()
  const people = new WeakMap<Participant, Map<string, string>>()
  const textOf = (person: Participant, answers: Reads['answers'], name: string): string => {
    const known = people.get(person) ?? new Map<string, string>()
    people.set(person, known)
    const text = known.get(name) ?? JSON.stringify(answers.map((answer) => readOf(person, answer)))
    known.set(name, text)
    return text
  }
  return (pool, answers) => {
    const known = pools.get(pool) ?? new Map<string, PoolTexts>()
    pools.set(pool, known)
    const name = answers.join()
    const isTold = answers.includes('confidential')
    const read = (person: Participant): string => {
      const text = textOf(person, answers, name)
      return isTold ? text + JSON.stringify(pool.confidential[person.role].get(person.id) ?? null) : text
    }
    const texts = known.get(name) ?? { mentees: pool.mentees.map(read), mentors: pool.mentors.map(read) }
    known.set(name, texts)
    return texts
  }
}

/** What was told in confidence stands in the pool, not with the person. */
function readOf(person: Participant, answer: Reads['answers'][number]): unknown {
  return answer === 'confidential' ? null : person[answer]
}

function isSamePeople(a: PoolTexts, b: PoolTexts): boolean {
  return a === b || (isSameList(a.mentees, b.mentees) && isSameList(a.mentors, b.mentors))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}
