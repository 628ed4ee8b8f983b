import type { WorkbookColumn } from '#shared/domain/workbook-model'

const linePoints = 15
const highestRow = 409

/**
 * How high a row must be for its wrapped texts, in points; null for a row of one line, whose height is left to the
 * spreadsheet program. An estimate: not every program measures the rows of a file that it opens.
 */
export function rowHeight(texts: readonly string[], columns: readonly WorkbookColumn[]): number | null {
  const lines = Math.max(...texts.map((text, column) => linesOf(text, columns[column]?.width ?? 1)))
  return lines > 1 ? Math.min(highestRow, lines * linePoints) : null
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
}

/** In widths of a digit: letters of East Asia and most pictograms take two. */
function widthOf(line: string): number {
  const wide = line.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f300}-\u{1faff}]/gu
  )
  return line.length + (wide?.length ?? 0)
}
