import type { EditionEntry, ImportedSide } from './edition-entry'
import type { PrivateEntry } from './private-entry'

type Entry = EditionEntry | PrivateEntry

/**
 * A long entry as several of its kind, each with at most `length` people and problems of a side. Together they hold what
 * the whole does, and it can be read when each of them can; an entry that is short stays as it is.
 */
export function splitEntry(entry: Entry, length: number): readonly Entry[] {
  if (entry.journal === 'private') return [entry]
  const { body } = entry
  if (body.kind !== 'registrations-imported' && body.kind !== 'column-meaning-chosen') return [entry]
  const longest = Math.max(
    0,
    ...body.sides.flatMap(({ people, problems }) => [people.length, problems.length])
  )
  if (longest <= length) return [entry]
  return Array.from({ length: Math.ceil(longest / length) }, (_, at) => ({
    ...entry,
    body: { ...body, sides: body.sides.map((side) => sliceSide(side, at * length, (at + 1) * length)) }
  }))
}

function sliceSide(side: ImportedSide, from: number, to: number): ImportedSide {
  const problems = side.problems.slice(from, to)
  return side.role === 'mentor'
    ? { ...side, problems, people: side.people.slice(from, to) }
    : { ...side, problems, people: side.people.slice(from, to) }
}
