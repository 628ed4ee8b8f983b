import { expect, test } from 'vitest'
import type { EditionBody, ImportedSide } from '#shared/domain/journal/edition-entry'
import { entrySentence } from '#shared/messages/entry-sentences'
import { createEntry, createImport, createSide } from '../../../support/create-entry'

const thousand = Array.from({ length: 1_000 }, (_, at) => `g${at}`)

/** An import of two mentors in which these are counted. */
function counted(counts: Partial<ImportedSide>): EditionBody {
  const body = createImport('mentor', ['m1', 'm2'])
  if (body.kind !== 'registrations-imported') throw new Error('it is an import')
  return { ...body, sides: body.sides.map((side): ImportedSide => ({ ...side, ...counts }) as ImportedSide) }
}

/** With a side of mentees of which only the problems read otherwise. */
function besideMentees(body: EditionBody): EditionBody {
  if (body.kind !== 'registrations-imported') throw new Error('it is an import')
  return { ...body, sides: [...body.sides, { ...createSide('mentees.csv'), added: 0 }] }
}

test.each<readonly [string, EditionBody]>([
  ['Imported mentors.csv: 2 new mentors', counted({ added: 2 })],
  ['Imported mentors.csv: 1 new mentor, 1 mentor changed', counted({ added: 1 })],
  ['Imported mentors.csv: 1 mentor changed', counted({ added: 0, moved: 1 })],
  ['Imported mentors.csv: 1,000 no longer registered', counted({ added: 0, moved: 2, gone: thousand })],
  ['Imported mentors.csv: nothing new', counted({ added: 0, moved: 2 })],
  ['Imported mentors.csv: 2 new mentors', besideMentees(counted({ added: 2 }))]
])('an import is told as: %s', (sentence, body) => {
  const names = { person: (_role: string, id: string) => id, entry: () => null }
  expect(entrySentence(createEntry({ body }), names)).toBe(sentence)
})
