import { tidyText } from '../tidy-text'

/** A column of a grid, `Question [row]`: the question all its columns share, and the row this one is about. */
export type GridCell = { readonly question: string; readonly row: string }

/** Finds the columns that form tools make of one question with several rows; null for every other column. */
export function findGrids(headings: readonly string[]): readonly (GridCell | null)[] {
  const cells = headings.map(gridCell)
  return cells.map((cell, at) => {
    const beside = [cells[at - 1], cells[at + 1]]
    return cell !== null && beside.some((other) => other?.question === cell.question) ? cell : null
  })
}

function gridCell(heading: string): GridCell | null {
  const [, question, row] = /^(.*\S)\s*\[([^[\]]+)\]\s*$/s.exec(heading) ?? []
  return question === undefined || row === undefined
    ? null
    : { question: tidyText(question), row: tidyText(row) }
}
