import type { Alias, SpellingTable } from '#shared/domain/journal/curation-values'
import type { Workbook } from '#shared/domain/workbook-model'
import { compareText } from '#shared/lib/compare'
import { tableSheet, textCell } from './table-sheet'

const titles: Readonly<Record<SpellingTable, string>> = { institutions: 'Institutions', areas: 'Areas' }
const headings = ['Spelling', 'Counts as'] as const

/** The names of a table as a sheet of two columns, sorted by spelling: to be read, changed and taken back in. */
export function buildAliasTable(table: SpellingTable, aliases: readonly Alias[]): Workbook {
  const sorted = aliases.toSorted((a, b) => compareText(a.spelling, b.spelling))
  return {
    title: `Spellings of ${titles[table].toLowerCase()}`,
    sheets: [
      tableSheet(titles[table], {
        columns: [
          { heading: headings[0], width: 48, cell: ({ spelling }: Alias) => textCell(spelling) },
          { heading: headings[1], width: 48, cell: ({ name }: Alias) => textCell(name) }
        ],
        subjects: sorted
      })
    ]
  }
}

/** Reads the rows of such a sheet, whoever wrote it: its first two columns, below the headings if they are there. */
export function readAliasRows(rows: readonly (readonly string[])[]): readonly Alias[] {
  const [first] = rows
  const hasHeadings = headings.every((heading, at) => first?.[at]?.trim() === heading)
  return rows.slice(hasHeadings ? 1 : 0).flatMap(([spelling = '', name = '']) => {
    const alias = { spelling: spelling.trim(), name: name.trim() }
    return alias.spelling === '' || alias.name === '' ? [] : [alias]
  })
}
