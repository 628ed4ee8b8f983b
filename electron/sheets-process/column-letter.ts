/** The letters a spreadsheet program shows above a column; columns count from 0. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? letter : columnLetter(rest - 1) + letter
}

/** The column of its letters, counted from 0. */
export function columnIndex(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
