import type { Role } from '#shared/domain/registration'
import type { SpreadsheetFile } from '#shared/domain/sheet'
import { remember } from '#shared/lib/remember'
import { readRoles } from '../readers/read-roles'
import { recogniseFile } from '../recogniser/recognise-file'
import type { RegistrationSheet } from '../recogniser/recognise-sheet'
import { roleOfTable } from '../recogniser/role-evidence'
import { roleOfSheet } from '../role-of-sheet'

/** Whom a file says that it lists, by its columns and names; `proposed` is what its questions lean to when it does not. */
export type ToldRoles = { readonly told: readonly Role[]; readonly proposed: Role | null }

/** Looks whom a file lists when nobody has said it. */
export function tellRoles(file: SpreadsheetFile): ToldRoles {
  const recognised = recogniseFile(file, { given: null })
  if (!recognised.ok) return { told: [], proposed: null }
  const told = new Set<Role>()
  let proposed: Role | null = null
  for (const sheet of recognised.value.sheets) {
    const role = roleOfSheet(recognised.value, sheet)
    for (const one of role.inColumn ? rolesInColumn(sheet) : []) told.add(one)
    if (role.byName !== null && (!role.inColumn || told.size === 0)) told.add(role.byName)
    const ofTable = sheet.place > 0 ? roleOfTable(sheet) : null
    if (ofTable !== null) told.add(ofTable)
    proposed ??= role.proposed
  }
  return { told: (['mentor', 'mentee'] as const).filter((role) => told.has(role)), proposed }
}

function rolesInColumn({ columns, answers }: RegistrationSheet): readonly Role[] {
  const read = remember(readRoles)
  const column = columns.find(({ field }) => field === 'role')
  if (column === undefined) return []
  return answers.flatMap((row) => read(row[column.index] ?? '').value ?? [])
}
