import type { ProblemSource } from '#shared/domain/problem'

/** A row, or where there is none its sheet, as a text for maps. */
export function rowKey({ file, sheet, row }: Pick<ProblemSource, 'file' | 'sheet' | 'row'>): string {
  return JSON.stringify([file, sheet, row])
}
