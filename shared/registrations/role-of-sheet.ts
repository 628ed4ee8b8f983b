import type { Role } from '#shared/domain/registration'
import { hasWords } from './has-words'
import { readRoles, roleInName } from './readers/read-roles'
import type { RecognisedFile } from './recogniser/recognise-file'
import type { RegistrationSheet } from './recogniser/recognise-sheet'
import { clearRole, roleOfTable, roleSigns } from './recogniser/role-evidence'
import { sampleOf } from './recogniser/score-values'

/** What tells a sheet's role: its caller, a column of its own, a name, or its questions, which only propose. */
export type RoleOfSheet = {
  readonly given: Role | null
  readonly inColumn: boolean
  readonly byName: Role | null
  readonly proposed: Role | null
}

/**
 * Looks for what tells a sheet's role, the name of the sheet before that of the file. Of several tables on a sheet each
 * tells its own: the name of their sheet speaks for all of them at most.
 */
export function roleOfSheet({ file, given }: RecognisedFile, sheet: RegistrationSheet): RoleOfSheet {
  const inColumn = hasRoleColumn(sheet)
  const named = roleInName(sheet.name) ?? roleInName(file.name)
  const byName = sheet.place === 0 ? named : (roleOfTable(sheet) ?? (sheet.place > 1 ? null : named))
  const known = given !== null || inColumn || byName !== null
  return { given, inColumn, byName, proposed: known ? null : (clearRole(roleSigns(sheet))?.role ?? null) }
}

/** A yes or no to "both?" alone does not tell which role the others have. */
function hasRoleColumn({ columns, answers }: RegistrationSheet): boolean {
  return columns.some(({ field, folded, index }) => {
    if (field !== 'role') return false
    const readable = sampleOf(answers, index).some((text) => readRoles(text).value !== null)
    return readable || !hasWords(folded, 'both')
  })
}
