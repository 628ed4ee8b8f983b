import type { CleanValue } from './clean-cell'

/** A text by its place in the string table; anything else as the XML of its cell from behind the reference. */
export type DistinctCell = number | string

/**
 * What the cells of a workbook hold, each once and numbered as it is met, however many cells say it: the parser takes
 * long over a cell, and the answers of a form repeat.
 */
export type DistinctCells = {
  readonly numberOf: (value: CleanValue, style: string) => number
  readonly all: readonly DistinctCell[]
}

/** A million texts are a million numbers here, no more: the style of a text says nothing. */
export function createDistinctCells(): DistinctCells {
  const all: DistinctCell[] = []
  const texts: (number | undefined)[] = []
  const others = new Map<string, number>()
  const add = (cell: DistinctCell): number => all.push(cell) - 1
  const numberOf = ({ type, value }: CleanValue, style: string): number => {
    if (type === 's') {
      const place = Number(value)
      return (texts[place] ??= add(place))
    }
    const xml = `${style === '' ? '' : ` s="${style}"`} t="${type}"><v>${value}</v>`
    const known = others.get(xml)
    if (known !== undefined) return known
    const number = add(xml)
    others.set(xml, number)
    return number
  }
  return { numberOf, all }
}
