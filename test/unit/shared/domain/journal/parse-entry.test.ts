import { describe, expect, test } from 'vitest'
import { parseEntry, parsePrivateEntry } from '#shared/domain/journal/parse-entry'
import { createEntry, createImport, createPart, createSide } from '../../../../support/create-entry'

const written = createEntry()

describe('an entry from disk or from a file', () => {
  test('is read when it is whole', () => {
    expect(parseEntry(written)).toEqual({ ok: true, value: written })
  })

  test('keeps its personal parts, and the place of those that were erased', () => {
    const entry = createEntry({ body: createImport('mentee', ['e1', 'e2']) })
    expect(parseEntry(entry)).toEqual({ ok: true, value: entry })
    const erased = JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
      key === 'content' ? null : value
    ) as unknown
    expect(parseEntry(erased)).toEqual({ ok: true, value: erased })
  })

  test.each([
    ['a kind', { ...written, body: { kind: 'mood-recorded' } }, 'mood-recorded'],
    [
      'a fact of an act',
      { ...written, body: together(written.body, { kind: 'mood-recorded' }) },
      'mood-recorded'
    ],
    ['a format', { ...written, format: 2, surprise: true }, 'format 2'],
    ['a problem', withProblem({ kind: 'row-of-other-table', headingRow: 7 }), 'row-of-other-table'],
    [
      'a kind named like a property of every object',
      { ...written, body: { kind: 'constructor' } },
      'constructor'
    ]
  ])('with %s that is not known comes from a newer version', (_what, json, what) => {
    expect(parseEntry(json)).toEqual({ ok: false, error: { kind: 'newer-version', what } })
  })

  test.each<readonly [string, unknown, string]>([
    ['nothing', null, ''],
    ['no sequence', { ...written, sequence: 0 }, 'sequence'],
    ['an unknown part', { ...written, extra: 1 }, ''],
    ['an unknown part of its fact', { ...written, body: { ...written.body, extra: 1 } }, 'body'],
    ['a weight below zero', { ...written, body: { ...written.body, weight: -1 } }, 'body.weight'],
    ['a laptop that no program names so', { ...written, laptop: '__proto__' }, 'laptop'],
    ['its own laptop among the seen', { ...written, seen: [{ laptop: 'a', sequence: 1 }] }, 'seen'],
    [
      'one laptop seen twice',
      {
        ...written,
        seen: [
          { laptop: 'b', sequence: 1 },
          { laptop: 'b', sequence: 2 }
        ]
      },
      'seen'
    ],
    [
      "another laptop's entry to take back",
      { ...written, sequence: 2, body: { kind: 'entry-reversed', entry: { laptop: 'b', sequence: 1 } } },
      'body'
    ],
    [
      'a later entry to take back',
      { ...written, body: { kind: 'merge-hidden', merge: { laptop: 'a', sequence: 2 } } },
      'body'
    ],
    [
      'a text beyond the limit',
      {
        ...written,
        body: {
          kind: 'note-written',
          note: 'n',
          about: { kind: 'person', role: 'mentee', id: 'e1' },
          text: createPart('x'.repeat(32_768))
        }
      },
      'body.text.content'
    ],
    ['an act of one fact', { ...written, body: together(written.body) }, 'body.facts'],
    [
      'an act within an act',
      { ...written, body: together(written.body, together(written.body, written.body)) },
      'body.facts.1'
    ],
    [
      'an undo within an act',
      {
        ...written,
        sequence: 2,
        body: together(written.body, { kind: 'entry-reversed', entry: { laptop: 'a', sequence: 1 } })
      },
      'body.facts.1'
    ],
    ['an import whose ids differ', withOtherId(), 'body.sides.0.people.0'],
    [
      'a known problem with a part that it has not',
      withProblem({ kind: 'no-name', row: 7 }),
      'body.sides.0.problems.0.problem.content.fact'
    ]
  ])('with %s is refused, and the place is named', (_what, json, where) => {
    expect(parseEntry(json)).toEqual({ ok: false, error: { kind: 'malformed', where } })
  })
})

describe('the two journals', () => {
  const note = {
    ...written,
    journal: 'private',
    body: {
      kind: 'private-note-written',
      note: 'n1',
      about: { kind: 'person', role: 'mentor', id: 'm1' },
      text: createPart('Knows my advisor.')
    }
  }

  test('do not mix: each refuses the entries of the other', () => {
    expect(parsePrivateEntry(note)).toEqual({ ok: true, value: note })
    expect(parseEntry(note)).toEqual({ ok: false, error: { kind: 'other-journal' } })
    expect(parsePrivateEntry(written)).toEqual({ ok: false, error: { kind: 'other-journal' } })
  })

  test('do not mix even when a private note is relabelled', () => {
    expect(parseEntry({ ...note, journal: 'edition' })).toEqual({
      ok: false,
      error: { kind: 'newer-version', what: 'private-note-written' }
    })
  })
})

function together(...facts: readonly object[]): object {
  return { kind: 'done-together', facts }
}

/** An import with a problem of this fact. */
function withProblem(fact: object): object {
  const source = { file: 'mentors.csv', sheet: 'Sheet 1', row: 2, column: null }
  const problem = createPart({ severity: 'info', source, fact })
  const side = { ...createSide('mentors.csv'), people: [], problems: [{ about: null, problem }] }
  return { ...written, body: { kind: 'registrations-imported', columns: [], sides: [side] } }
}

function withOtherId(): unknown {
  const body = createImport('mentor', ['m1'])
  return body.kind === 'registrations-imported'
    ? {
        ...written,
        body: {
          ...body,
          sides: body.sides.map((side) => ({
            ...side,
            people: side.people.map((person) => ({ ...person, id: 'm9' }))
          }))
        }
      }
    : null
}
