import type { Problem } from '#shared/domain/problem'
import { filesOf } from './import-plan'
import { toRowInputs } from './row-inputs'
import type { Session } from './session'

/** What the row of a problem says, as the form of a person has it; nothing when the file is not here. */
export async function readRow(
  { edition, registrations, spreadsheets }: Session,
  { file: name, sheet, row }: Problem['source']
): Promise<ReturnType<typeof toRowInputs>> {
  const { mentor, mentee } = filesOf(edition.state.getState().edition.facts)
  const file = [...mentor, ...mentee].find((one) => one.name === name)
  if (file === undefined || row === null) return {}
  const [cells = []] = (await spreadsheets.rows(file, { sheet, from: row - 1, to: row })) ?? []
  const columns = registrations.state.getState().opened?.columns ?? []
  return toRowInputs(
    columns
      .filter((column) => column.file === name && column.sheet === sheet)
      .map(({ field, heading }, index) => ({ field, heading, text: cells[index] ?? '' }))
  )
}
