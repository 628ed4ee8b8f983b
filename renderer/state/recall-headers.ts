import type { HeaderChoice } from '#shared/domain/header-choice'
import type { Role } from '#shared/domain/registration'
import type { FilesOfSides } from '#shared/registrations/import/lay-files'
import type { OpenedFile } from '../workers/reading-desk'

/**
 * What a person has said of a file's sheets before: all of it for the very file, for a later one only which of its sheets
 * were left out, for headings may stand elsewhere in it. Of several files of these roles the last imported counts.
 */
export function recallHeaders(
  { sha256, sheets }: OpenedFile,
  sides: FilesOfSides,
  roles: readonly Role[]
): readonly HeaderChoice[] {
  const known = roles.flatMap((role) => sides[role])
  const same = known.findLast((file) => file.sha256 === sha256)
  if (same !== undefined) return same.headers
  const said = new Map(known.flatMap(({ headers }) => headers.map((choice) => [choice.sheet, choice])))
  return [...said.values()].filter(({ sheet, row }) => row === null && isOneOf(sheets, sheet))
}

/** Whether a file has a sheet, or one on which a further table may be called so. */
function isOneOf(sheets: OpenedFile['sheets'], name: string): boolean {
  return sheets.some((sheet) => sheet.name === name || name.startsWith(`${sheet.name}!`))
}
