import type { ColumnProposal } from '#shared/domain/column'
import type { EditionState } from '#shared/domain/journal/edition-state'
import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import { findEntry } from '#shared/domain/journal/ledger'
import type { Participant } from '#shared/domain/participant'
import { noFiles } from '#shared/registrations/import/lay-files'
import type { Session } from './session'

/** One cell of a person's row: how its column is understood, and the text as it stands in the file. */
export type TracedCell = Pick<ColumnProposal, 'column' | 'heading' | 'field' | 'reason'> & {
  readonly text: string
}

/** Where a person's answers stand. `around`: the rows beside theirs, the first of them counted from 1. */
export type Trace = {
  readonly file: RegistrationFile
  readonly cells: readonly TracedCell[]
  readonly around: { readonly first: number; readonly rows: readonly (readonly string[])[] }
}

/** Rows that are shown before and after the person's own. */
const rowsAround = 3

/** The file whose import brought a person's answers as they are now; null when none did. */
export function fileOf({ ledger }: EditionState, { role, id, source }: Participant): RegistrationFile | null {
  const setBy = ledger.registers.get(role)?.get(id)?.setBy ?? null
  const body = setBy === null ? null : findEntry(ledger.entries, setBy)?.body
  if (body?.kind !== 'registrations-imported' && body?.kind !== 'column-meaning-chosen') return null
  const files = body.sides.find((side) => side.role === role)?.files ?? []
  return files.find(({ name }) => name === source.file) ?? null
}

/** Reads a person's row back from the very file it came from; null when that file is not here. */
export async function findTrace(session: Session, person: Participant): Promise<Trace | null> {
  const { edition } = session.edition.state.getState()
  const { sheet, row } = person.source
  const file = fileOf(edition, person)
  if (file === null) return null
  const first = Math.max(1, row - rowsAround)
  const rows = await session.spreadsheets.rows(file, { sheet, from: first - 1, to: row + rowsAround })
  if (rows === null) return null
  const cells = rows[row - first] ?? []
  const columns = await columnsOf(session, file)
  const ofSheet = columns.filter((column) => column.file === file.name && column.sheet === sheet)
  return {
    file,
    cells: ofSheet.map(({ column, heading, field, reason }, index) => ({
      column,
      heading,
      field,
      reason,
      text: cells[index] ?? ''
    })),
    around: { first, rows }
  }
}

/** How a file's columns are understood; a file that the edition no longer stands on is read by itself. */
async function columnsOf(
  { edition, registrations, spreadsheets }: Session,
  file: RegistrationFile
): Promise<readonly ColumnProposal[]> {
  const { opened } = registrations.state.getState()
  const isOpen = opened?.files.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256)
  if (opened !== null && isOpen === true) return opened.columns
  const chosen = [...edition.state.getState().edition.facts.column.values()]
  const found = await spreadsheets.columns({ files: { ...noFiles, mentor: [file] }, columns: chosen })
  return found.ok ? found.value.columns : []
}
