import type { ExportRequest } from '#shared/ipc/contract'

/** A small workbook to export, with a cell that must stay text. */
export function toExport(suggestedName: string): ExportRequest {
  const columns = [{ heading: 'Mentee', width: 20 }]
  const rows = [[{ kind: 'text', text: '=1+1' }]] as const
  return { suggestedName, workbook: { title: 'Pairs', sheets: [{ name: 'Pairs', columns, rows }] } }
}
