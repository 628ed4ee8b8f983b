import type { ProblemSource } from '#shared/domain/problem'
import { inQuotes } from './quoted'

/** Where in a sheet a problem stands, as short as a list has room for: “F5”, “Row 8”, “Column F”, “Sheet”, “File”. */
export function cellText({ sheet, row, column }: ProblemSource): string {
  if (row === null && column === null) return sheet === '' ? 'File' : 'Sheet'
  if (row === null) return `Column ${column}`
  return column === null ? `Row ${row}` : `${column}${row}`
}

/**
 * Which sheet and file a problem stands in, as far as one of these problems has to be told from the others by it: a name
 * that all share is left out.
 */
export function createPlaceText(sources: readonly ProblemSource[]): (source: ProblemSource) => string {
  const files = new Set(sources.map(({ file }) => file))
  const sheets = new Map<string, Set<string>>()
  for (const { file, sheet } of sources) {
    if (sheet === '') continue
    sheets.set(file, (sheets.get(file) ?? new Set()).add(sheet))
  }
  return ({ file, sheet }) => {
    if (file === '') return 'Added by hand'
    const isOneOfSeveral = (sheets.get(file)?.size ?? 0) > 1 && sheet !== ''
    return [...(isOneOfSeveral ? [`Sheet ${inQuotes(sheet)}`] : []), ...(files.size > 1 ? [file] : [])].join(
      ' · '
    )
  }
}
