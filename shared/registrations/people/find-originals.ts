import type { Field } from '#shared/domain/field'
import type { Original, Registration } from '#shared/domain/registration'
import { answersFor, type RowCells } from './column-cells'

type Read = Omit<Registration, 'role' | 'source' | 'originals'>

/** What a row's cells said where that differs from what was read: nothing of them is lost by reading. */
export function findOriginals(cells: RowCells, read: Read): readonly Original[] {
  const originals: Original[] = []
  for (const field of readFields) {
    const answers = answersFor(cells, field)
    const literal = answers.length === 0 ? null : literalOf(read, field)
    for (const { text } of answers) if (text !== literal) originals.push({ field, text })
  }
  return originals
}

/** Fields whose cells are read as something; those that are kept as they are written need no second copy. */
const readFields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'institution',
  'country',
  'city',
  'timeZone',
  'stage',
  'sector',
  'sectorSought',
  'areas',
  'goals',
  'topics',
  'languages',
  'capacity',
  'minimum',
  'extra',
  'people',
  'avoided',
  'advisor',
  'participation',
  'consent'
] as const satisfies readonly Field[]

/** A cell with this very text is kept whole already. */
function literalOf(read: Read, field: (typeof readFields)[number]): string | null {
  switch (field) {
    case 'name':
    case 'email':
    case 'institution':
    case 'advisor':
      return read[field]
    case 'capacity':
    case 'minimum':
    case 'extra':
      return read[field] === null ? null : String(read[field])
    case 'areas':
    case 'goals':
    case 'languages':
      return onlyOf(read[field])
    case 'people':
    case 'avoided':
      return onlyOf(read.wishes[field])
    default:
      return null
  }
}

function onlyOf(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] ?? null) : null
}
