import type { Field } from '#shared/domain/field'
import { type CommaOptions, learnCommaOptions } from '../readers/list-splitter'
import type { RegistrationSheet } from '../recogniser/recognise-sheet'

/** Fields whose answers are lists. */
export const listFields: ReadonlySet<Field> = new Set(['areas', 'goals', 'topics', 'identities'])

/** The options with a comma inside, by the fields that offer them. */
export type KnownOptions = ReadonlyMap<Field, CommaOptions>

/** Learns from all sheets together: both forms offer the same areas, and what mentees want mentors offer. */
export function learnOptions(sheets: readonly RegistrationSheet[]): KnownOptions {
  const columns = new Map<Field, (readonly string[])[]>()
  for (const sheet of sheets) {
    for (const { field, index } of sheet.columns) {
      if (!listFields.has(field)) continue
      const cells = sheet.answers.map((row) => row[index] ?? '')
      columns.set(offering(field), [...(columns.get(offering(field)) ?? []), cells])
    }
  }
  return new Map([...columns].map(([field, cells]) => [field, learnCommaOptions(cells)]))
}

/** The options with a comma inside that a field's answers may be made of. */
export function commaOptionsFor(options: KnownOptions, field: Field): CommaOptions {
  return options.get(offering(field)) ?? new Map<string, string>()
}

function offering(field: Field): Field {
  return field === 'topics' ? 'goals' : field
}
