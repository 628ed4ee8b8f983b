import type { Field } from '#shared/domain/field'
import { remember } from '#shared/lib/remember'
import { type CommaOptions, createListSplitter, learnCommaOptions } from '../readers/list-splitter'
import { type Offered, learnOffered, nothingOffered } from '../readers/offered'
import type { RegistrationSheet } from '../recogniser/recognise-sheet'
import type { SheetColumn } from '../recogniser/sheet-column'

/** Fields whose answers are lists. */
export const listFields: ReadonlySet<Field> = new Set(['areas', 'goals', 'topics', 'identities'])

/** What forms offer for a field: the options with a comma inside, and all that several people chose. */
export type Options = { readonly commas: CommaOptions; readonly offered: Offered }

/** What forms offer, by the fields that offer it. */
export type KnownOptions = ReadonlyMap<Field, Options>

/** Learns from all sheets together: both forms offer the same areas, and what mentees want mentors offer. */
export function learnOptions(sheets: readonly RegistrationSheet[]): KnownOptions {
  const columns = new Map<Field, OfferingColumn[]>()
  for (const sheet of sheets) {
    for (const { field, index, option } of sheet.columns) {
      if (!listFields.has(field)) continue
      const cells = sheet.answers.map((row) => row[index] ?? '')
      columns.set(offering(field), [...(columns.get(offering(field)) ?? []), { cells, option }])
    }
  }
  return new Map([...columns].map(([field, offering]) => [field, learnField(offering)]))
}

/** What a field's answers may be made of. */
export function optionsFor(options: KnownOptions, field: Field): Options {
  return options.get(offering(field)) ?? { commas: new Map(), offered: nothingOffered }
}

type OfferingColumn = Pick<SheetColumn, 'option'> & { readonly cells: readonly string[] }

function learnField(columns: readonly OfferingColumn[]): Options {
  const commas = learnCommaOptions(columns.map(({ cells }) => cells))
  const answers = columns.flatMap(({ cells, option }) =>
    option === null ? cells.flatMap(remember(createListSplitter(cells, commas))) : []
  )
  const ownColumns = columns.flatMap(({ option }) => (option === null ? [] : [option.text]))
  return { commas, offered: learnOffered(answers, ownColumns) }
}

function offering(field: Field): Field {
  return field === 'topics' ? 'goals' : field
}
