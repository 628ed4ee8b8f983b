import type { EditionBody, EditionEntry, ImportedSide } from '#shared/domain/journal/edition-entry'
import type { ImportedPerson, Move } from '#shared/domain/journal/edition-values'
import type { PersonalPart } from '#shared/domain/journal/personal-part'
import { toChainText } from '#shared/domain/journal/to-chain-text'
import type { Envelope } from '#shared/domain/journal/journal-entry'
import type { Mentee, Mentor } from '#shared/domain/participant'
import { createMentee, createMentor } from './create-participant'

/** An entry of laptop `a`, its first, that has seen nothing. */
export function createEntry(overrides: Partial<EditionEntry> = {}): EditionEntry {
  return {
    format: 1,
    journal: 'edition',
    laptop: 'a',
    sequence: 1,
    previousHash: null,
    author: 'Ada',
    wallTime: '2021-06-01T09:00:00.000Z',
    seen: [],
    body: { kind: 'weight-changed', criterion: 'goals', weight: 4 },
    ...overrides
  }
}

/** A personal part; the digest follows the content. */
export function createPart<T>(content: T): PersonalPart<T> {
  return { digest: `d:${hashText(JSON.stringify(content))}`, content }
}

/** The import of people who said nothing but their ids. */
export function createImport(
  role: 'mentor' | 'mentee',
  ids: readonly string[],
  overrides: { readonly places?: number; readonly demand?: number } = {}
): EditionBody {
  const { places = 2, demand = 1 } = overrides
  const side: ImportedSide =
    role === 'mentor'
      ? {
          ...createSide(`${role}s.csv`),
          role,
          people: ids.map((id) => toImported(createMentor({ id, email: id, places })))
        }
      : {
          ...createSide(`${role}s.csv`),
          role,
          people: ids.map((id) => toImported(createMentee({ id, email: id, demand })))
        }
  return { kind: 'registrations-imported', columns: [], sides: [side] }
}

/** One side of an import from a file of this name, that has nobody and nothing else in it. */
export function createSide(file: string) {
  const files = [{ name: file, sha256: 'f0', given: null, encoding: null, delimiter: null, headers: [] }]
  return {
    role: 'mentee',
    files,
    people: [],
    gone: [],
    returned: [],
    added: null,
    moved: 0,
    problems: []
  } as const
}

export function toImported<P extends Mentor | Mentee>(person: P): ImportedPerson<P> {
  return { id: person.id, person: createPart(person), confidential: null }
}

/** A mentee's move between mentors' first places, or to and from the parking list. */
export function createMove(mentee: string, from: string | null, to: string | null): Move {
  const toSeats = (mentor: string | null) => (mentor === null ? [] : [{ mentor, place: 0 }])
  return { mentee, before: toSeats(from), after: toSeats(to) }
}

/** A short hash for tests, of what the real one is made of. */
export function testHash(entry: Envelope): string {
  return hashText(toChainText(entry))
}

/** A short hash for tests: FNV-1a, 32 bits. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16)
}
