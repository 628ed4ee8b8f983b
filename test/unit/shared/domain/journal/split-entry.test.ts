import { describe, expect, it } from 'vitest'
import type { EditionBody, EditionEntry, ImportedSide } from '#shared/domain/journal/edition-entry'
import { parseEntry } from '#shared/domain/journal/parse-entry'
import type { PrivateEntry } from '#shared/domain/journal/private-entry'
import { joinEntry, splitEntry } from '#shared/domain/journal/split-entry'
import { createProblem } from '#shared/registrations/create-problem'
import { createEntry, createImport, createPart, createSide } from '../../../../support/create-entry'

const ids = (count: number) => Array.from({ length: count }, (_none, at) => `m${at}`)

describe('splitting an entry', () => {
  it('leaves a short one, and one without a list, as it is', () => {
    for (const body of [createImport('mentor', ids(3)), createEntry().body]) {
      const entry = createEntry({ body })
      expect(splitEntry(entry, 3)).toEqual([entry])
    }
  })

  it('has together what the whole has, in order, and no more at once than was asked for', () => {
    const entry = createEntry({ body: withProblems(createImport('mentor', ids(7)), 9) })
    const pieces = splitEntry(entry, 2)
    expect(pieces.map((piece) => [peopleIn(piece).length, problemsIn(piece).length])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [1, 2],
      [0, 1]
    ])
    expect(pieces.flatMap(peopleIn)).toEqual(peopleIn(entry))
    expect(pieces.flatMap(problemsIn)).toEqual(problemsIn(entry))
    expect(pieces.map(isReadable)).toEqual([true, true, true, true, true])
  })

  it('is undone by joining the pieces, with who is gone and who returned', () => {
    const body = withProblems(createImport('mentor', ids(7)), 9)
    if (body.kind !== 'registrations-imported') throw new Error('an import')
    const [mentors, mentees] = body.sides.map((side) => ({ ...side, gone: ids(3), returned: ids(11) }))
    if (mentors === undefined || mentees === undefined) throw new Error('two sides')
    const entry = createEntry({ body: { ...body, sides: [mentors, mentees] } })
    const [first, ...others] = splitEntry(entry, 2)
    if (first === undefined) throw new Error('a piece')
    expect(others).toHaveLength(5)
    expect(others.reduce((whole, piece) => joinEntry(whole, piece) ?? whole, first)).toEqual(entry)
  })

  it('joins nothing to another entry, nor what has no pieces', () => {
    const entry = createEntry({ body: createImport('mentor', ids(2)) })
    expect(joinEntry(entry, { ...entry, sequence: 2 })).toBeNull()
    expect(joinEntry(entry, createEntry({ body: createImport('mentee', ids(2)) }))).toBeNull()
    expect(joinEntry(createEntry(), createEntry())).toBeNull()
  })

  it('keeps what cannot be read in one of its pieces', () => {
    const entry = createEntry({ body: createImport('mentor', [...ids(5), '']) })
    expect(splitEntry(entry, 2).map(isReadable)).toEqual([true, true, false])
    expect(isReadable(entry)).toBe(false)
  })
})

type Entry = EditionEntry | PrivateEntry

function withProblems(body: EditionBody, count: number): EditionBody {
  if (body.kind !== 'registrations-imported') return body
  const at = { file: 'mentors.csv', sheet: 'Sheet 1', row: 2, column: null }
  const problem = createPart(createProblem(at, { kind: 'no-email', name: 'Ada' }))
  const problems = ids(count).map((about) => ({ about, problem }))
  return { ...body, sides: [...body.sides.map((side) => ({ ...side, problems })), createSide('e.csv')] }
}

function sidesIn({ body }: Entry): readonly ImportedSide[] {
  return body.kind === 'registrations-imported' ? body.sides : []
}

function peopleIn(entry: Entry): readonly object[] {
  return sidesIn(entry).flatMap((side): readonly object[] => side.people)
}

function problemsIn(entry: Entry): readonly object[] {
  return sidesIn(entry).flatMap(({ problems }) => problems)
}

function isReadable(entry: Entry): boolean {
  return parseEntry(JSON.parse(JSON.stringify(entry))).ok
}
