import type { Workbook, WorkbookCell } from '#shared/domain/workbook-model'

/** A workbook of one sheet with one column of texts. */
export function createWorkbook(texts: readonly string[], heading = 'Text'): Workbook {
  const rows = texts.map((text): readonly WorkbookCell[] => [{ kind: 'text', text }])
  return { title: 'Test', sheets: [{ name: 'Texts', columns: [{ heading, width: 20 }], rows }] }
}
