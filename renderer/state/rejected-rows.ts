import type { ColumnProposal } from '#shared/domain/column'
import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Problem } from '#shared/domain/problem'
import type { DeskApi } from '#shared/ipc/contract'
import { groupBy } from '#shared/lib/group-by'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { problemSentence } from '#shared/messages/problem-sentences'
import { buildRejectedRows, type RejectedRow, type RejectedSheet } from '#shared/workbook/rejected-rows'
import type { Spreadsheets } from './spreadsheets'
import type { ToastStore } from './toast-store'

/** What was read of some files: where rows were left out, why, and under which headings they stand. */
export type ReadFiles = {
  readonly files: readonly RegistrationFile[]
  readonly columns: readonly ColumnProposal[]
  readonly problems: readonly Problem[]
}

/** How many rows are left out of files. */
export function countRejected(problems: readonly Problem[]): number {
  return new Set(rejecting(problems).map(({ source }) => JSON.stringify(source))).size
}

export type RejectedRows = {
  /** Writes the rows that were left out, with their reasons, where the person wants them. */
  readonly write: (read: ReadFiles) => Promise<void>
}

type RejectedParts = {
  readonly api: DeskApi
  readonly spreadsheets: Spreadsheets
  readonly toasts: ToastStore
}

export function createRejectedRows({ api, spreadsheets, toasts }: RejectedParts): RejectedRows {
  const write = async (read: ReadFiles) => {
    const sheets: RejectedSheet[] = []
    const bySheet = groupBy(rejecting(read.problems), ({ source }) =>
      JSON.stringify([source.file, source.sheet])
    )
    for (const problems of bySheet.values()) {
      const sheet = await toSheet(spreadsheets, read, problems)
      if (sheet !== null) sheets.push(sheet)
    }
    if (sheets.length === 0) {
      toasts.tell('The files are not here any more. Import them again to have the rows left out.')
      return
    }
    const workbook = buildRejectedRows(sheets)
    const answer = await api.exportWorkbook({ suggestedName: 'rows-left-out.xlsx', workbook })
    if (!answer.ok) toasts.tell(exportFailureSentence(answer.error))
    else if (answer.value !== null) toasts.tell(`Wrote the rows left out to ${answer.value.file}.`)
  }
  return { write }
}

type Rejecting = Problem & { readonly source: { readonly row: number } }

function rejecting(problems: readonly Problem[]): readonly Rejecting[] {
  return problems.flatMap((problem) => {
    const { severity, source } = problem
    const { row } = source
    return severity !== 'blocking' || row === null
      ? []
      : [{ ...problem, source: { ...source, row, column: null } }]
  })
}

/** Rows that cross at once. */
const sliceLength = 500

async function toSheet(
  spreadsheets: Spreadsheets,
  { files, columns }: ReadFiles,
  problems: readonly Rejecting[]
): Promise<RejectedSheet | null> {
  const [first] = problems
  const file = files.find(({ name }) => name === first?.source.file)
  if (first === undefined || file === undefined) return null
  const { sheet } = first.source
  const byRow = groupBy(problems, ({ source }) => source.row)
  const last = Math.max(...byRow.keys())
  const rows: RejectedRow[] = []
  for (let from = Math.min(...byRow.keys()) - 1; from < last; from += sliceLength) {
    const slice = await spreadsheets.rows(file, { sheet, from, to: Math.min(last, from + sliceLength) })
    if (slice === null) return null
    for (const [at, cells] of slice.entries()) {
      const row = from + at + 1
      const reasons = byRow.get(row)?.map(({ fact }) => problemSentence(fact))
      if (reasons !== undefined) rows.push({ row, reasons, cells })
    }
  }
  const headings = columns
    .filter((column) => column.file === file.name && column.sheet === sheet)
    .map(({ heading }) => heading)
  return { sheet, headings, rows }
}
