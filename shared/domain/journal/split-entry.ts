import type { EditionEntry, ImportedSide } from './edition-entry'
import type { PrivateEntry } from './private-entry'

type Entry = EditionEntry | PrivateEntry

/**
 * A long entry as several of its kind, each with at most `length` people, problems and ids of a side. Together they hold
 * what the whole does, and it can be read when each of them can; an entry that is short stays as it is.
 */
export function splitEntry(entry: Entry, length: number): readonly Entry[] {
  if (entry.journal === 'private') return [entry]
  const { body } = entry
  if (!hasSides(body)) return [entry]
  const longest = Math.max(0, ...body.sides.flatMap(lengthsOf))
  if (longest <= length) return [entry]
  return Array.from({ length: Math.ceil(longest / length) }, (_, at) => ({
    ...entry,
    body: { ...body, sides: body.sides.map((side) => sliceSide(side, at * length, (at + 1) * length)) }
  }))
}

/** An entry with the next of the pieces that `splitEntry` made behind it; null when that is of another entry. */
export function joinEntry<E extends Entry>(entry: E, piece: E): E | null {
  if (entry.laptop !== piece.laptop || entry.sequence !== piece.sequence) return null
  const [{ body }, { body: next }] = [entry, piece]
  if (!hasSides(body) || !hasSides(next)) return null
  const sides = body.sides.flatMap((side, at) => joinSides(side, next.sides[at]) ?? [])
  return sides.length === body.sides.length ? { ...entry, body: { ...body, sides } } : null
}

type Body = Entry['body']

function hasSides(body: Body): body is Extract<Body, { readonly sides: readonly ImportedSide[] }> {
  return body.kind === 'registrations-imported' || body.kind === 'column-meaning-chosen'
}

function lengthsOf({ people, problems, gone, returned }: ImportedSide): readonly number[] {
  return [people, problems, gone, returned].map(({ length }) => length)
}

function sliceSide(side: ImportedSide, from: number, to: number): ImportedSide {
  const shared = {
    problems: side.problems.slice(from, to),
    gone: side.gone.slice(from, to),
    returned: side.returned.slice(from, to)
  }
  return side.role === 'mentor'
    ? { ...side, ...shared, people: side.people.slice(from, to) }
    : { ...side, ...shared, people: side.people.slice(from, to) }
}

function joinSides(side: ImportedSide, next: ImportedSide | undefined): ImportedSide | null {
  if (next === undefined) return null
  const shared = {
    problems: [...side.problems, ...next.problems],
    gone: [...side.gone, ...next.gone],
    returned: [...side.returned, ...next.returned]
  }
  if (side.role === 'mentor' && next.role === 'mentor')
    return { ...side, ...shared, people: [...side.people, ...next.people] }
  if (side.role === 'mentee' && next.role === 'mentee')
    return { ...side, ...shared, people: [...side.people, ...next.people] }
  return null
}
